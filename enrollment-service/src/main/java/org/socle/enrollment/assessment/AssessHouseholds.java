package org.socle.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socle.contracts.enrollment.ApplicationAssessedV1;
import org.socle.contracts.enrollment.AssessmentOutcome;
import org.socle.enrollment.assessment.domain.Application;
import org.socle.enrollment.assessment.domain.ApplicationStore;
import org.socle.enrollment.eligibility.domain.EligibilityRule;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.eligibility.domain.RuleText;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.enrollment.Beneficiaries;
import org.socle.enrollment.enrollment.GivePlaces;
import org.socle.enrollment.enrollment.domain.BeneficiaryRef;
import org.socle.enrollment.programme.ActiveRules;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.registryview.domain.HouseholdFile;
import org.socle.enrollment.registryview.domain.RegistryView;
import org.socle.kit.outbox.Outbox;

/** Assesses households and their members, saves what was found, tells it, and sees to their places. */
@ApplicationScoped
public class AssessHouseholds {

    private final ProgrammeStore programmes;
    private final ActiveRules rules;
    private final RegistryView view;
    private final ApplicationStore applications;
    private final GivePlaces places;
    private final Outbox outbox;
    private final Clock clock;

    AssessHouseholds(
            ProgrammeStore programmes,
            ActiveRules rules,
            RegistryView view,
            ApplicationStore applications,
            GivePlaces places,
            Outbox outbox,
            Clock clock) {
        this.programmes = programmes;
        this.rules = rules;
        this.view = view;
        this.applications = applications;
        this.places = places;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Assesses the given households for every open programme. Whoever calls it holds openings and has locked them. */
    public void everywhere(Collection<UUID> households) {
        var open = programmes.open();
        if (open.isEmpty()) {
            return;
        }
        var files = files(households);
        if (!files.isEmpty()) {
            open.forEach(programme -> assess(programme, files));
        }
    }

    /** Assesses the given households for one programme. Returns how many of them are complete enough for that. */
    public int inProgramme(Programme.Open programme, Collection<UUID> households) {
        var files = files(households);
        assess(programme, files);
        return files.size();
    }

    /** What a rule would say about the given households, without keeping anything. */
    public List<Application> tryOut(
            Programme programme, RuleText text, EligibilityRule rule, Collection<UUID> households) {
        var tried = new ActiveRules.ActiveRule(1, text, rule);
        var on = rules.referenceDate(text);
        return files(households).stream()
                .flatMap(file -> applications(programme, tried, file, on))
                .toList();
    }

    private List<HouseholdFile> files(Collection<UUID> households) {
        return view.files(households).values().stream()
                .sorted(Comparator.comparing(file -> file.household().id().toString()))
                .toList();
    }

    private void assess(Programme.Open programme, List<HouseholdFile> files) {
        var rule = rules.of(programme);
        var on = rules.referenceDate(rule.text());
        var fresh = files.stream()
                .flatMap(file -> applications(programme, rule, file, on))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        var before = applications.find(
                programme.id(), fresh.stream().map(one -> one.who().id()).toList());
        var changed = new ArrayList<Application>();
        var told = new ArrayList<ApplicationAssessedV1>();
        for (var application : fresh) {
            note(application, before, changed, told);
        }
        applications.saveAll(changed);
        outbox.addAll(told);
        places.consider(programme, fresh);
    }

    private static void note(
            Application fresh,
            Map<UUID, Application> known,
            List<Application> changed,
            List<ApplicationAssessedV1> told) {
        var before = known.get(fresh.who().id());
        if (before == null) {
            changed.add(fresh);
            if (fresh.assessment().outcome() != Outcome.INCOMPLETE) {
                told.add(event(fresh));
            }
            return;
        }
        var again = fresh.as(before.id());
        if (again.saysTheSameAs(before)) {
            return;
        }
        changed.add(again);
        if (again.isNewsAfter(before)) {
            told.add(event(again));
        }
    }

    private Stream<Application> applications(
            Programme programme, ActiveRules.ActiveRule rule, HouseholdFile file, LocalDate on) {
        var household = file.household();
        var facts = file.facts(on);
        if (programme.profile().unit() == Unit.HOUSEHOLD) {
            var assessment = rule.rule().assess(facts);
            return Stream.of(new Application(
                    ApplicationIds.next(),
                    programme.id(),
                    BeneficiaryRef.household(household.id()),
                    household.commune().code(),
                    household.commune().number(),
                    rule.number(),
                    facts.hash(),
                    assessment,
                    household.members().size(),
                    household.registeredAt(),
                    clock.instant()));
        }
        return IntStream.range(0, household.members().size()).mapToObj(index -> {
            var person = household.members().get(index).person();
            var own = facts.about(index);
            return new Application(
                    ApplicationIds.next(),
                    programme.id(),
                    BeneficiaryRef.person(person, household.id()),
                    household.commune().code(),
                    household.commune().number(),
                    rule.number(),
                    own.hash(),
                    rule.rule().assess(own),
                    household.members().size(),
                    file.person(person).registeredAt(),
                    clock.instant());
        });
    }

    private static ApplicationAssessedV1 event(Application application) {
        return new ApplicationAssessedV1(
                ApplicationIds.text(application.id()),
                ProgrammeIds.text(application.programme()),
                Beneficiaries.told(application.who()),
                application.ruleVersion(),
                AssessmentOutcome.valueOf(application.assessment().outcome().name()),
                application.assessment().reasons(),
                application.commune(),
                application.assessedAt());
    }
}
