package org.socle.registry.household.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socle.registry.matching.domain.HouseholdFinding;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.person.domain.PersonDraft;

/**
 * What becomes of a household that arrives.
 *
 * @param householdId the household its persons belong to from now on
 * @param incomplete persons who could not be compared with everybody who shares a key with them, by their draft
 */
public record PlannedHousehold(
        HouseholdDraft draft, Outcome outcome, UUID householdId, List<PlannedPerson> persons, Set<UUID> incomplete) {

    /** What the household came to be. */
    public enum Outcome {
        REGISTERED,
        /** Registered already; persons nobody knew become its members. */
        LINKED,
        /** Its head may be registered already: published once a reviewer has decided. */
        HELD
    }

    public PlannedHousehold {
        incomplete = Set.copyOf(incomplete);
        persons = List.copyOf(persons);
    }

    /**
     * A household follows its head: known with the head's household, held while the head is in doubt. A head who is known
     * but lives elsewhere is in doubt as well: somebody must say whether they moved.
     */
    public static PlannedHousehold of(HouseholdDraft draft, HouseholdFinding finding) {
        boolean linked = draft.existing() || finding.sameHousehold().isPresent();
        UUID householdId =
                draft.existing() ? draft.id() : finding.sameHousehold().orElse(draft.id());
        List<Verdict> verdicts = linked ? finding.verdicts() : withHeadInDoubtWhenElsewhere(draft, finding);
        boolean held = !linked && headWaits(draft, verdicts);
        List<PlannedPerson> persons = new ArrayList<>();
        for (int at = 0; at < verdicts.size(); at++) {
            persons.add(planned(draft.persons().get(at), verdicts.get(at), held));
        }
        Outcome outcome = linked ? Outcome.LINKED : held ? Outcome.HELD : Outcome.REGISTERED;
        return new PlannedHousehold(draft, outcome, householdId, persons, finding.incomplete());
    }

    private static List<Verdict> withHeadInDoubtWhenElsewhere(HouseholdDraft draft, HouseholdFinding finding) {
        List<Verdict> verdicts = new ArrayList<>(finding.verdicts());
        for (int at = 0; at < verdicts.size(); at++) {
            if (draft.persons().get(at).isHead()
                    && verdicts.get(at) instanceof Verdict.Linked(var person, var evidence)) {
                verdicts.set(at, new Verdict.ToReview(List.of(new Verdict.Possible(person, evidence))));
            }
        }
        return verdicts;
    }

    private static boolean headWaits(HouseholdDraft draft, List<Verdict> verdicts) {
        for (int at = 0; at < verdicts.size(); at++) {
            if (draft.persons().get(at).isHead() && verdicts.get(at) instanceof Verdict.ToReview) {
                return true;
            }
        }
        return false;
    }

    private static PlannedPerson planned(PersonDraft person, Verdict verdict, boolean held) {
        return switch (verdict) {
            case Verdict.New() -> held ? new PlannedPerson.Waiting(person) : new PlannedPerson.Registered(person);
            case Verdict.Linked(var known, var evidence) -> new PlannedPerson.Linked(person, known, evidence);
            case Verdict.ToReview(var possible) -> new PlannedPerson.ToReview(person, possible);
        };
    }

    /** Whether the person was compared with everybody who shares a key with them. */
    public boolean isComplete(PlannedPerson person) {
        return !incomplete.contains(person.draft().id());
    }

    public boolean isHeld() {
        return outcome == Outcome.HELD;
    }
}
