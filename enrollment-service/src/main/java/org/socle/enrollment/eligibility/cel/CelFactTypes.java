package org.socle.enrollment.eligibility.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socle.enrollment.eligibility.domain.AnswerFacts;
import org.socle.enrollment.eligibility.domain.Fact;
import org.socle.enrollment.eligibility.domain.FactCatalogue;
import org.socle.enrollment.eligibility.domain.FactGroup;

/** The facts there are as types of the language, so that a misspelt fact is found when a rule is checked. */
final class CelFactTypes implements CelTypeProvider {

    private static final String PREFIX = "socle.";

    private final ImmutableMap<String, CelType> types;

    CelFactTypes(AnswerFacts answers) {
        Map<String, CelType> all = new HashMap<>();
        add(all, "dwelling", fields(FactCatalogue.dwelling()));
        add(all, "household", withAnswers(all, FactCatalogue.household(), answers.households()));
        add(all, "person", withAnswers(all, FactCatalogue.person(), answers.persons()));
        types = ImmutableMap.copyOf(all);
    }

    CelType household() {
        return StructTypeReference.create(PREFIX + "household");
    }

    CelType person() {
        return StructTypeReference.create(PREFIX + "person");
    }

    CelType members() {
        return ListType.create(person());
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return types.values();
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The fields of a group, with one below which each questionnaire is a struct of its own. */
    private static Map<String, CelType> withAnswers(
            Map<String, CelType> all, FactGroup group, List<FactGroup> questionnaires) {
        var below = group.name() + "." + AnswerFacts.NAME;
        Map<String, CelType> byName = new HashMap<>();
        for (var questionnaire : questionnaires) {
            var name = below + "." + questionnaire.name();
            add(all, name, fields(questionnaire));
            byName.put(questionnaire.name(), StructTypeReference.create(PREFIX + name));
        }
        add(all, below, byName);
        Map<String, CelType> fields = new HashMap<>(fields(group));
        fields.put(AnswerFacts.NAME, StructTypeReference.create(PREFIX + below));
        return fields;
    }

    private static void add(Map<String, CelType> all, String name, Map<String, CelType> fields) {
        var known = ImmutableMap.copyOf(fields);
        all.put(
                PREFIX + name,
                StructType.create(PREFIX + name, known.keySet(), field -> Optional.ofNullable(known.get(field))));
    }

    private static Map<String, CelType> fields(FactGroup group) {
        return group.facts().stream().collect(ImmutableMap.toImmutableMap(Fact::name, CelFactTypes::typeOf));
    }

    private static CelType typeOf(Fact fact) {
        return switch (fact.type()) {
            case TEXT -> SimpleType.STRING;
            case WHOLE_NUMBER -> SimpleType.INT;
            case NUMBER -> SimpleType.DOUBLE;
            case YES_NO -> SimpleType.BOOL;
            case TEXT_LIST -> ListType.create(SimpleType.STRING);
            case GROUP -> StructTypeReference.create(PREFIX + fact.name());
        };
    }
}
