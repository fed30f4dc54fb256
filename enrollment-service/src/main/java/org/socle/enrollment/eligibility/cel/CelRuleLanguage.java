package org.socle.enrollment.eligibility.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.socle.enrollment.eligibility.cel.CelRule.NamedCriterion;
import org.socle.enrollment.eligibility.domain.AnswerFacts;
import org.socle.enrollment.eligibility.domain.Compilation;
import org.socle.enrollment.eligibility.domain.RuleFault;
import org.socle.enrollment.eligibility.domain.RuleLanguage;
import org.socle.enrollment.eligibility.domain.RuleText;
import org.socle.enrollment.eligibility.domain.Unit;

/** Reads rules. A rule cannot run for long: its size, its nesting and its steps are all limited. */
@ApplicationScoped
public class CelRuleLanguage implements RuleLanguage {

    static final int MOST_CHARACTERS = 2_000;
    static final int MOST_NODES = 600;
    static final int MOST_NESTED_LOOPS = 2;
    private static final int MOST_STEPS = 10_000;

    private static final Set<CelKind> YES_NO = EnumSet.of(CelKind.BOOL);
    private static final Set<CelKind> NUMBER = EnumSet.of(CelKind.INT, CelKind.UINT, CelKind.DOUBLE);

    private static final CelOptions OPTIONS = CelOptions.current()
            .comprehensionMaxIterations(MOST_STEPS)
            .maxExpressionCodePointSize(MOST_CHARACTERS)
            .maxParseRecursionDepth(40)
            .maxRegexProgramSize(500)
            .evaluateCanonicalTypesToNativeValues(true)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private final Map<AnswerFacts, Compilers> compilers = new ConcurrentHashMap<>();
    private final CelRuntime runtime =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    /** What rules over households and over persons are read with, for the questions that are asked now. */
    private record Compilers(CelCompiler households, CelCompiler persons) {

        static Compilers of(AnswerFacts answers) {
            return new Compilers(compiler(answers, false), compiler(answers, true));
        }
    }

    @Override
    public Compilation compile(RuleText text, AnswerFacts answers) {
        var reading = compilers.computeIfAbsent(answers, Compilers::of);
        var persons = reading.persons();
        var compiler = text.unit() == Unit.PERSON ? persons : reading.households();
        var faults = new ArrayList<RuleFault>();
        var criteria = new ArrayList<NamedCriterion>();
        for (var index = 0; index < text.criteria().size(); index++) {
            var criterion = text.criteria().get(index);
            var pointer = "/criteria/" + index + "/expression";
            read(
                            compiler,
                            new CelFaults(pointer, criterion.expression(), answers),
                            criterion.expression(),
                            YES_NO,
                            faults)
                    .ifPresent(condition -> criteria.add(new NamedCriterion(criterion.code(), condition)));
        }
        var members = text.members()
                .flatMap(expression -> read(
                        persons, new CelFaults("/member_expression", expression, answers), expression, YES_NO, faults));
        var order = text.ranking().expression();
        var ranking = read(compiler, new CelFaults("/ranking/expression", order, answers), order, NUMBER, faults);
        if (!faults.isEmpty()) {
            return new Compilation.Faulty(faults);
        }
        return new Compilation.Checked(new CelRule(List.copyOf(criteria), members, ranking.orElseThrow()));
    }

    private Optional<CelExpression> read(
            CelCompiler compiler, CelFaults told, String expression, Set<CelKind> wanted, List<RuleFault> faults) {
        if (expression.codePointCount(0, expression.length()) > MOST_CHARACTERS) {
            faults.add(told.whole(RuleFault.Kind.TOO_LONG, String.valueOf(MOST_CHARACTERS)));
            return Optional.empty();
        }
        var parsed = compiler.parse(expression);
        if (parsed.hasError()) {
            parsed.getErrors().stream().limit(1).map(told::syntax).forEach(faults::add);
            return Optional.empty();
        }
        var checked = compiler.check(tree(parsed));
        if (checked.hasError()) {
            checked.getErrors().stream().flatMap(told::types).forEach(faults::add);
            return Optional.empty();
        }
        var tree = tree(checked);
        if (!wanted.contains(tree.getResultType().kind())) {
            var kind = wanted.equals(NUMBER) ? RuleFault.Kind.NOT_A_NUMBER : RuleFault.Kind.NOT_YES_OR_NO;
            faults.add(told.whole(kind, tree.getResultType().name()));
            return Optional.empty();
        }
        var costly = tooCostly(tree, told);
        costly.ifPresent(faults::add);
        return costly.isPresent() ? Optional.empty() : Optional.of(program(tree));
    }

    private static Optional<RuleFault> tooCostly(CelAbstractSyntaxTree tree, CelFaults told) {
        var nodes = CelNavigableAst.fromAst(tree).getRoot().allNodes().toList();
        if (nodes.stream().anyMatch(node -> node.getKind() == Kind.STRUCT)) {
            return Optional.of(told.whole(RuleFault.Kind.NOT_ALLOWED));
        }
        var loops = nodes.stream().mapToLong(CelRuleLanguage::loopsAround).max().orElse(0);
        if (nodes.size() > MOST_NODES || loops > MOST_NESTED_LOOPS) {
            return Optional.of(told.whole(
                    RuleFault.Kind.TOO_COSTLY, String.valueOf(MOST_NODES), String.valueOf(MOST_NESTED_LOOPS)));
        }
        return Optional.empty();
    }

    private static long loopsAround(CelNavigableExpr node) {
        var loops = 0L;
        Optional<CelNavigableExpr> current = Optional.of(node);
        while (current.isPresent()) {
            loops += current.get().getKind() == Kind.COMPREHENSION ? 1 : 0;
            current = current.get().parent();
        }
        return loops;
    }

    private CelExpression program(CelAbstractSyntaxTree tree) {
        try {
            return new CelExpression(runtime.createProgram(tree));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A checked rule could not be planned", e);
        }
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result) {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException("A rule without errors has no tree", e);
        }
    }

    private static CelCompiler compiler(AnswerFacts answers, boolean withPerson) {
        var types = new CelFactTypes(answers);
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(types)
                .addVar("household", types.household())
                .addVar("members", types.members())
                .addVar("today", SimpleType.TIMESTAMP);
        if (withPerson) {
            builder.addVar("person", types.person());
        }
        return builder.build();
    }
}
