package org.socle.enrollment.eligibility.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.util.Optional;
import org.socle.enrollment.eligibility.domain.Fact;
import org.socle.enrollment.eligibility.domain.FactCatalogue;
import org.socle.enrollment.eligibility.domain.FactGroup;

/** The catalogue of facts as types of the language, so that a misspelt fact is found when a rule is checked. */
final class CelFactTypes implements CelTypeProvider {

    private static final String PREFIX = "socle.";

    static final StructType HOUSEHOLD = struct(FactCatalogue.household());
    static final StructType DWELLING = struct(FactCatalogue.dwelling());
    static final StructType PERSON = struct(FactCatalogue.person());
    static final ListType MEMBERS = ListType.create(PERSON);

    private static final ImmutableMap<String, CelType> TYPES =
            ImmutableMap.of(HOUSEHOLD.name(), HOUSEHOLD, DWELLING.name(), DWELLING, PERSON.name(), PERSON);

    @Override
    public ImmutableCollection<CelType> types() {
        return TYPES.values();
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    private static StructType struct(FactGroup group) {
        ImmutableMap<String, CelType> fields =
                group.facts().stream().collect(ImmutableMap.toImmutableMap(Fact::name, CelFactTypes::typeOf));
        return StructType.create(PREFIX + group.name(), fields.keySet(), name -> Optional.ofNullable(fields.get(name)));
    }

    private static CelType typeOf(Fact fact) {
        return switch (fact.type()) {
            case TEXT -> SimpleType.STRING;
            case WHOLE_NUMBER -> SimpleType.INT;
            case YES_NO -> SimpleType.BOOL;
            case TEXT_LIST -> ListType.create(SimpleType.STRING);
            case GROUP -> StructTypeReference.create(PREFIX + fact.name());
        };
    }
}
