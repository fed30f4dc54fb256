package org.socle.registry.change.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.change.domain.Effects.Placement;
import org.socle.registry.change.domain.Effects.Union;
import org.socle.registry.change.domain.Fault.Reason;
import org.socle.registry.change.domain.LifeScene.Someone;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.Relationship;

/**
 * Says what a life event makes of a scene. Whatever the event, afterwards nobody lives in two households, and each
 * household in which somebody lives has one head.
 */
public final class PlanLifeEvent {

    private static final Set<MaritalStatus> UNIONS = EnumSet.of(
            MaritalStatus.MARRIED_MONOGAMOUS, MaritalStatus.MARRIED_POLYGAMOUS, MaritalStatus.CONSENSUAL_UNION);
    private static final Set<MaritalStatus> ENDS =
            EnumSet.of(MaritalStatus.DIVORCED, MaritalStatus.SEPARATED, MaritalStatus.ANNULLED);
    private static final String NEW_HEAD = "new_head_id";
    private static final String HOUSEHOLD = "household_id";

    private final LifeScene scene;
    private final LocalDate day;
    private final List<Fault> faults = new ArrayList<>();

    private PlanLifeEvent(LifeScene scene, LocalDate day) {
        this.scene = scene;
        this.day = day;
    }

    /** @param day from which it is true */
    public static Plan of(LifeEvent event, LocalDate day, LifeScene scene) {
        PlanLifeEvent plan = new PlanLifeEvent(scene, day);
        Effects effects = plan.effects(event);
        if (plan.faults.isEmpty()) {
            plan.checkHeads(effects);
        }
        return plan.faults.isEmpty() ? new Plan.Fit(effects) : new Plan.Unfit(plan.faults);
    }

    private Effects effects(LifeEvent event) {
        return switch (event) {
            case LifeEvent.Birth birth -> birth(birth);
            case LifeEvent.Death death -> death(death);
            case LifeEvent.Marriage marriage -> marriage(marriage);
            case LifeEvent.Separation separation -> separation(separation);
            case LifeEvent.Move move -> move(move);
            case LifeEvent.Arrival arrival ->
                Effects.of(join(arrival.person(), arrival.household(), arrival.relationship(), arrival.newHead()));
            case LifeEvent.Departure departure -> Effects.of(leave(departure.person(), departure.newHead()));
            case LifeEvent.HeadChange change -> headChange(change);
            case LifeEvent.Split split -> split(split);
            case LifeEvent.Merger merger -> merger(merger);
            case LifeEvent.InstitutionEntry entry -> entry(entry);
        };
    }

    private Effects birth(LifeEvent.Birth birth) {
        standing("subject", birth.household());
        if (birth.relationship() == Relationship.HEAD) {
            fault("relationship", Reason.TWO_HEADS);
        }
        if (birth.mother() != null) {
            alive("mother_id", birth.mother());
        }
        return Effects.of(List.of());
    }

    private Effects death(LifeEvent.Death death) {
        alive("subject", death.person());
        boolean atHome = scene.find(death.person()).map(Someone::household).isPresent();
        List<Placement> placements = atHome ? leave(death.person(), death.newHead()) : List.of();
        return new Effects(placements, List.of(death.person()), List.of(), null, null, null, null);
    }

    private Effects marriage(LifeEvent.Marriage marriage) {
        couple(marriage.person(), marriage.spouse());
        if (!UNIONS.contains(marriage.status())) {
            fault("marital_status", Reason.STATUS_UNFIT);
        }
        UUID household = marriage.household();
        Relationship relationship = marriage.relationship();
        List<Placement> placements = household == null
                ? List.of()
                : join(
                        marriage.person(),
                        household,
                        relationship == null ? Relationship.SPOUSE : relationship,
                        marriage.newHead());
        return united(placements, marriage.person(), marriage.spouse(), marriage.status());
    }

    private Effects separation(LifeEvent.Separation separation) {
        couple(separation.person(), separation.spouse());
        if (!ENDS.contains(separation.status())) {
            fault("marital_status", Reason.STATUS_UNFIT);
        }
        List<Placement> placements = separation.leaves() ? leave(separation.person(), separation.newHead()) : List.of();
        return united(placements, separation.person(), separation.spouse(), separation.status());
    }

    private static Effects united(List<Placement> placements, UUID one, UUID other, MaritalStatus status) {
        List<Union> unions = List.of(new Union(one, status), new Union(other, status));
        return new Effects(placements, List.of(), unions, null, null, null, null);
    }

    private Effects move(LifeEvent.Move move) {
        standing("subject", move.household());
        return new Effects(List.of(), List.of(), List.of(), null, move.household(), null, null);
    }

    private Effects headChange(LifeEvent.HeadChange change) {
        standing("subject", change.household());
        List<Placement> placements = new ArrayList<>(newHead(change.household(), change.newHead()));
        if (change.formerHead() == Relationship.HEAD) {
            fault("relationship", Reason.TWO_HEADS);
        }
        Optional<Someone> head = scene.headOf(change.household());
        if (head.map(Someone::id).filter(change.newHead()::equals).isPresent()) {
            fault(NEW_HEAD, Reason.HEAD_ALREADY);
        }
        head.ifPresent(former -> placements.add(new Placement(former.id(), change.household(), change.formerHead())));
        return Effects.of(placements);
    }

    private Effects split(LifeEvent.Split split) {
        standing("subject", split.household());
        if (split.leavers().isEmpty()) {
            fault("members", Reason.NOBODY_LEAVES);
        }
        Set<UUID> leaving = new LinkedHashSet<>();
        List<Placement> placements = new ArrayList<>();
        for (LifeEvent.Leaver leaver : split.leavers()) {
            alive("members", leaver.person());
            boolean member = scene.find(leaver.person())
                    .filter(someone -> someone.livesIn(split.household()))
                    .isPresent();
            if (!member) {
                fault("members", Reason.NOT_A_MEMBER);
            } else if (!leaving.add(leaver.person())) {
                fault("members", Reason.SAME);
            }
            placements.add(new Placement(leaver.person(), split.newHousehold(), leaver.relationship()));
        }
        if (leaving.size() >= scene.membersOf(split.household()).size()) {
            fault("members", Reason.NOBODY_STAYS);
        }
        if (split.newHead() != null) {
            placements.addAll(newHead(split.household(), split.newHead()));
        }
        return new Effects(placements, List.of(), List.of(), split.newHousehold(), null, null, null);
    }

    private Effects merger(LifeEvent.Merger merger) {
        standing("subject", merger.household());
        standing(HOUSEHOLD, merger.into());
        if (merger.household().equals(merger.into())) {
            fault(HOUSEHOLD, Reason.SAME);
        }
        List<Placement> placements = new ArrayList<>();
        for (Someone member : scene.membersOf(merger.household())) {
            Relationship before = member.relationship();
            Relationship after = before == null || before == Relationship.HEAD ? merger.headBecomes() : before;
            placements.add(new Placement(member.id(), merger.into(), after));
        }
        return new Effects(placements, List.of(), List.of(), null, null, merger.household(), merger.into());
    }

    private Effects entry(LifeEvent.InstitutionEntry entry) {
        UUID institution = entry.institution();
        if (institution != null) {
            if (scene.households().containsKey(institution)
                    && scene.households().get(institution) != LifeEvent.InstitutionEntry.HOME) {
                fault(HOUSEHOLD, Reason.NO_INSTITUTION);
            }
            return Effects.of(join(entry.person(), institution, Relationship.NON_RELATIVE, entry.newHead()));
        }
        alive("subject", entry.person());
        List<Placement> placements = new ArrayList<>();
        placements.add(new Placement(entry.person(), entry.founded(), Relationship.HEAD));
        placements.addAll(successor(entry.person(), entry.newHead()));
        return new Effects(placements, List.of(), List.of(), entry.founded(), null, null, null);
    }

    private List<Placement> join(UUID person, UUID household, Relationship relationship, @Nullable UUID newHead) {
        alive("subject", person);
        standing(HOUSEHOLD, household);
        if (scene.find(person).filter(someone -> someone.livesIn(household)).isPresent()) {
            fault(HOUSEHOLD, Reason.MEMBER_ALREADY);
        }
        List<Placement> placements = new ArrayList<>(successor(person, newHead));
        placements.add(new Placement(person, household, relationship));
        return placements;
    }

    private List<Placement> leave(UUID person, @Nullable UUID newHead) {
        alive("subject", person);
        if (scene.find(person).map(Someone::household).isEmpty()) {
            fault("subject", Reason.IN_NO_HOUSEHOLD);
        }
        List<Placement> placements = new ArrayList<>(successor(person, newHead));
        placements.add(new Placement(person, null, null));
        return placements;
    }

    /** The head of those whom the person leaves. */
    private List<Placement> successor(UUID leaver, @Nullable UUID newHead) {
        UUID left = scene.find(leaver).map(Someone::household).orElse(null);
        if (newHead == null) {
            return List.of();
        }
        if (newHead.equals(leaver) || left == null) {
            fault(NEW_HEAD, Reason.NOT_A_MEMBER);
            return List.of();
        }
        return newHead(left, newHead);
    }

    private List<Placement> newHead(UUID household, UUID person) {
        alive(NEW_HEAD, person);
        if (scene.find(person).filter(someone -> someone.livesIn(household)).isEmpty()) {
            fault(NEW_HEAD, Reason.NOT_A_MEMBER);
        }
        return List.of(new Placement(person, household, Relationship.HEAD));
    }

    private void couple(UUID one, UUID other) {
        alive("subject", one);
        alive("spouse_id", other);
        if (one.equals(other)) {
            fault("spouse_id", Reason.SAME);
        }
    }

    private void alive(String field, UUID person) {
        Optional<Someone> someone = scene.find(person);
        if (someone.isEmpty()) {
            fault(field, Reason.PERSON_UNKNOWN);
        } else if (someone.get().dead()) {
            fault(field, Reason.DEAD);
        } else if (someone.get().birth() != null && someone.get().birth().isAfter(day)) {
            fault(field, Reason.BEFORE_BIRTH);
        }
    }

    private void standing(String field, UUID household) {
        if (!scene.standing().contains(household)) {
            fault(field, Reason.HOUSEHOLD_UNKNOWN);
        }
    }

    private void checkHeads(Effects effects) {
        Map<UUID, Placement> after = new HashMap<>();
        scene.people()
                .values()
                .forEach(each -> after.put(each.id(), new Placement(each.id(), each.household(), each.relationship())));
        Set<UUID> touched = new LinkedHashSet<>();
        for (Placement placement : effects.placements()) {
            scene.find(placement.person()).map(Someone::household).ifPresent(touched::add);
            if (placement.household() != null) {
                touched.add(placement.household());
            }
            after.put(placement.person(), placement);
        }
        for (UUID household : touched) {
            List<Placement> members = after.values().stream()
                    .filter(each -> household.equals(each.household()))
                    .toList();
            long heads = members.stream()
                    .filter(each -> each.relationship() == Relationship.HEAD)
                    .count();
            if (!members.isEmpty() && heads != 1) {
                String field = household.equals(effects.founded()) ? "members" : NEW_HEAD;
                fault(field, heads == 0 ? Reason.HEAD_MISSING : Reason.TWO_HEADS);
            }
        }
    }

    private void fault(String field, Reason reason) {
        Fault fault = new Fault(field, reason);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
