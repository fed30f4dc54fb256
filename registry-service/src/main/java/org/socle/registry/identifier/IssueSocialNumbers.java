package org.socle.registry.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.socle.registry.identifier.domain.SocialNumber;
import org.socle.registry.identifier.domain.SocialNumberDraw;

/** Issues one number per person, a whole batch at once. */
@ApplicationScoped
public class IssueSocialNumbers {

    private final SocialNumberDraw draw = new SocialNumberDraw(new SecureRandom());
    private final SocialNumberStore store;
    private final Clock clock;

    IssueSocialNumbers(SocialNumberStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param territoryOf the persons and the number of the commune each lives in */
    public Map<UUID, SocialNumber> issue(Map<UUID, Integer> territoryOf) {
        Map<UUID, SocialNumber> issued = new HashMap<>();
        Map<UUID, Integer> waiting = new HashMap<>(territoryOf);
        while (!waiting.isEmpty()) {
            List<SocialNumberStore.Given> drawn = new ArrayList<>();
            waiting.forEach(
                    (person, territory) -> drawn.add(new SocialNumberStore.Given(draw.next(), person, territory)));
            Set<UUID> served = store.give(drawn, clock.instant());
            for (SocialNumberStore.Given given : drawn) {
                if (served.contains(given.personId())) {
                    issued.put(given.personId(), given.number());
                    waiting.remove(given.personId());
                }
            }
        }
        return issued;
    }
}
