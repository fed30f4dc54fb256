package org.socle.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.caller.Caller;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.kit.territory.Territory.Level;

/** Which areas a question is about. */
@ApplicationScoped
public class IndicatorAreas {

    private final Territories territories;
    private final Caller caller;

    IndicatorAreas(Territories territories, Caller caller) {
        this.territories = territories;
        this.caller = caller;
    }

    /** The area that is named, or the caller's own. One that does not lie in the caller's own is as good as unknown. */
    public Territory asked(@Nullable String code) {
        return named(code, "query/territory");
    }

    /** The area that a body names. */
    Territory named(@Nullable String code, String pointer) {
        return Optional.ofNullable(code)
                .or(caller::territory)
                .flatMap(territories::find)
                .filter(this::isOwn)
                .orElseThrow(() -> IndicatorProblems.field(pointer, IndicatorProblems.TERRITORY_UNKNOWN));
    }

    /** People are registered in communes: figures of villages would be those of nobody. */
    public void requireInside(Territory territory, @Nullable Level level) {
        requireInside(territory, level, "query/level");
    }

    void requireInside(Territory territory, @Nullable Level level, String pointer) {
        if (level != null && (level.ordinal() < territory.level().ordinal() || level == Level.VILLAGE)) {
            throw IndicatorProblems.field(pointer, IndicatorProblems.LEVEL_NOT_INSIDE);
        }
    }

    /**
     * The area around, if the caller can ask about it too: then the figures of its parts are known as a sum, and a small
     * one has to be hidden together with another.
     */
    Territory comparedIn(Territory territory) {
        return Optional.ofNullable(territory.parentCode())
                .flatMap(territories::find)
                .filter(this::isOwn)
                .orElse(territory);
    }

    /** Code of the area around; that of the area itself for the country. */
    String parent(String code) {
        return territories.find(code).map(Territory::parentCode).orElse(code);
    }

    Level level(String code) {
        return territories.find(code).orElseThrow().level();
    }

    int number(String code) {
        return territories.find(code).orElseThrow().lo();
    }

    private boolean isOwn(Territory area) {
        return caller.territory()
                .flatMap(territories::find)
                .filter(own -> own.contains(area))
                .isPresent();
    }
}
