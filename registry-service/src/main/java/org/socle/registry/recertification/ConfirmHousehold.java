package org.socle.registry.recertification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.version.Versions;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.ManageHousehold;
import org.socle.registry.household.domain.Household;
import org.socle.registry.recertification.domain.Confirmation;
import org.socle.registry.source.domain.Channel;
import org.socle.web.problem.FieldProblem;

/** Writes down that everything registered about a household still is so. What is confirmed is the version that was read. */
@ApplicationScoped
public class ConfirmHousehold {

    public static final String PREFIX = "cfm";

    private final ManageHousehold manage;
    private final HouseholdStore households;
    private final RecertificationStore store;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ConfirmHousehold(
            ManageHousehold manage,
            HouseholdStore households,
            RecertificationStore store,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.manage = manage;
        this.households = households;
        this.store = store;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param on the day on which the household said so; today unless told */
    public record Heard(Channel channel, @Nullable LocalDate on) {}

    @Transactional
    public Confirmation confirm(String id, @Nullable String ifMatch, Heard heard, boolean validateOnly) {
        UUID seen = manage.changeable(id).id().value();
        Household household = households.lock(List.of(seen)).getFirst();
        Versions.check(ifMatch, household.version());
        Instant now = clock.instant();
        LocalDate today = day(now);
        LocalDate on = heard.on() == null ? today : heard.on();
        refuseUnfit(heard.channel(), on, today, day(household.registeredAt()));
        Confirmation confirmation = new Confirmation(
                Ids.next(),
                seen,
                household.version(),
                heard.channel(),
                on,
                caller.subject(),
                caller.organisation().orElse(caller.client()),
                now);
        if (!validateOnly) {
            store.add(confirmation);
            store.confirmed(List.of(seen), on);
            audit.wrote("household", household.id().text(), "confirmed");
        }
        return confirmation;
    }

    @Transactional
    public Page<Confirmation> list(String id, Cursor cursor) {
        UUID household = manage.visible(id).id().value();
        return Page.of(
                store.confirmations(household, cursor),
                cursor,
                each -> each.id().toString());
    }

    private static void refuseUnfit(Channel channel, LocalDate on, LocalDate today, LocalDate registered) {
        List<FieldProblem> problems = new ArrayList<>();
        if (channel == Channel.PARTNER_LIST) {
            problems.add(new FieldProblem("/channel", RecertificationProblems.CHANNEL_UNFIT));
        }
        if (on.isAfter(today)) {
            problems.add(new FieldProblem("/confirmed_on", RecertificationProblems.CONFIRMED_IN_FUTURE));
        }
        if (on.isBefore(registered)) {
            problems.add(new FieldProblem("/confirmed_on", RecertificationProblems.CONFIRMED_TOO_EARLY));
        }
        if (!problems.isEmpty()) {
            throw RecertificationProblems.fields(problems);
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
