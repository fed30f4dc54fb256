package org.socle.enrollment.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.socle.contracts.enrollment.ProgrammeRuleActivatedV1;
import org.socle.enrollment.eligibility.domain.Compilation;
import org.socle.enrollment.eligibility.domain.EligibilityRule;
import org.socle.enrollment.eligibility.domain.RuleFault;
import org.socle.enrollment.eligibility.domain.RuleLanguage;
import org.socle.enrollment.eligibility.domain.RuleText;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.programme.domain.RuleStore;
import org.socle.enrollment.programme.domain.RuleVersion;
import org.socle.enrollment.questionnaire.Questionnaires;
import org.socle.kit.audit.Audit;
import org.socle.kit.operation.OperationId;
import org.socle.kit.outbox.Outbox;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.TextPosition;

/** Versions of a programme's rule: checked before they are saved, never changed after, activated one at a time. */
@ApplicationScoped
public class Rules {

    private final RuleLanguage language;
    private final Questionnaires questionnaires;
    private final ProgrammeStore programmes;
    private final RuleStore rules;
    private final Programmes lives;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Rules(
            RuleLanguage language,
            Questionnaires questionnaires,
            ProgrammeStore programmes,
            RuleStore rules,
            Programmes lives,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.language = language;
        this.questionnaires = questionnaires;
        this.programmes = programmes;
        this.rules = rules;
        this.lives = lives;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The activated version, and the assessment of everybody that this has started where the programme is open. */
    public record Activated(RuleVersion rule, Optional<OperationId> operation) {}

    /** Reads a rule; a faulty one is refused with every fault and its place. */
    public EligibilityRule check(RuleText text) {
        return switch (language.compile(text, questionnaires.facts())) {
            case Compilation.Checked(var rule) -> rule;
            case Compilation.Faulty(var faults) ->
                throw ProgrammeProblems.RULE_FAULTY.about(faults.size()).with(problems(faults));
        };
    }

    @Transactional
    public RuleVersion save(ProgrammeId id, RuleText text) {
        var programme = lives.forChange(id);
        if (programme instanceof Programme.Closed) {
            throw ProgrammeProblems.CLOSED.about(programme.profile().code());
        }
        check(text);
        var saved = new RuleVersion(id, rules.lastNumber(id) + 1, text, clock.instant(), Optional.empty());
        rules.insert(saved);
        audit.wrote("rule_version", ProgrammeIds.text(id) + "/" + saved.number(), "saved");
        return saved;
    }

    @Transactional
    public Activated activate(ProgrammeId id, int number) {
        programmes.changeOpenings();
        var programme = lives.forChange(id);
        var rule = rules.find(id, number).orElseThrow(() -> ProgrammeProblems.RULE_NOT_FOUND.about(number));
        if (programme.activeRule().isPresent() && programme.activeRule().getAsInt() == number) {
            throw ProgrammeProblems.RULE_ALREADY_ACTIVE.about(number);
        }
        var activated = new RuleVersion(id, number, rule.text(), rule.createdAt(), Optional.of(clock.instant()));
        Optional<OperationId> operation = switch (programme) {
            case Programme.Draft draft -> {
                programmes.save(draft.activate(number));
                yield Optional.empty();
            }
            case Programme.Open open -> {
                var ruled = open.activate(number);
                programmes.save(ruled);
                yield Optional.of(lives.assessEverybody(ruled));
            }
            case Programme.Closed closed ->
                throw ProgrammeProblems.CLOSED.about(closed.profile().code());
        };
        rules.activated(activated);
        outbox.add(new ProgrammeRuleActivatedV1(ProgrammeIds.text(id), number, clock.instant()));
        audit.wrote("rule_version", ProgrammeIds.text(id) + "/" + number, "activated");
        return new Activated(activated, operation);
    }

    private static List<FieldProblem> problems(List<RuleFault> faults) {
        return faults.stream().map(Rules::problem).toList();
    }

    private static FieldProblem problem(RuleFault fault) {
        var code = "enrollment.rule."
                + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var words = fault.words();
        return new FieldProblem(
                fault.pointer(),
                code,
                new TextPosition(fault.line(), fault.column()),
                words.isEmpty() ? "" : words.getFirst(),
                words.size() < 2 ? "" : words.get(1));
    }
}
