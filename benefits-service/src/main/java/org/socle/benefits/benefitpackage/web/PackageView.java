package org.socle.benefits.benefitpackage.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.benefitpackage.domain.CashFormula;
import org.socle.benefits.benefitpackage.domain.ItemKind;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.benefitpackage.domain.PackageItem;
import org.socle.benefits.benefitpackage.domain.PackageVersion;
import org.socle.benefits.benefitpackage.domain.Per;
import org.socle.benefits.benefitpackage.domain.VersionState;
import org.socle.benefits.cycle.domain.CycleLength;
import org.socle.kit.id.Ids;

/**
 * A package with all its versions.
 *
 * @param activeVersion the version in force, absent before the first activation
 * @param grantingOperation only in the answer to an activation: the work that grants to those already enrolled
 */
@Schema(name = "Package")
record PackageView(
        @Schema(examples = "pkg_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        String programmeCode,
        String code,
        CycleLength cycle,
        @Nullable Integer activeVersion,
        List<VersionView> versions,
        @Nullable String grantingOperation) {

    static final String PREFIX = "pkg";

    @Schema(name = "PackageVersion")
    record VersionView(
            int version,
            VersionState state,
            NamesView names,
            List<ItemView> items,
            Instant writtenAt,
            @Nullable Instant activatedAt) {}

    @Schema(name = "PackageNames")
    record NamesView(String fr, String en) {}

    @Schema(name = "PackageItem")
    record ItemView(
            ItemKind kind,
            String code,
            @Nullable FormulaView formula,
            @Nullable Integer quantity,
            @Nullable String unit,
            @Nullable Per per) {}

    @Schema(name = "PackageFormula")
    record FormulaView(
            String currency,
            String base,
            String perMember,
            String perEligibleMember,
            @Nullable String min,
            @Nullable String max) {}

    static PackageView of(BenefitPackage benefitPackage) {
        return of(benefitPackage, null);
    }

    static PackageView of(BenefitPackage benefitPackage, @Nullable String grantingOperation) {
        return new PackageView(
                text(benefitPackage.id()),
                benefitPackage.programmeCode(),
                benefitPackage.code(),
                benefitPackage.cycle(),
                benefitPackage.active().map(PackageVersion::number).orElse(null),
                benefitPackage.versions().stream()
                        .map(version -> version(benefitPackage, version))
                        .toList(),
                grantingOperation);
    }

    static String text(PackageId id) {
        return Ids.toText(PREFIX, id.value());
    }

    private static VersionView version(BenefitPackage benefitPackage, PackageVersion version) {
        var names = version.content().names();
        return new VersionView(
                version.number(),
                benefitPackage.stateOf(version),
                new NamesView(names.fr(), names.en()),
                version.content().items().stream().map(PackageView::item).toList(),
                version.writtenAt(),
                version.activatedAt());
    }

    private static ItemView item(PackageItem item) {
        return switch (item) {
            case PackageItem.Cash(var code, var formula) ->
                new ItemView(ItemKind.CASH, code, formula(formula), null, null, null);
            case PackageItem.InKind(var code, var quantity, var unit, var per) ->
                new ItemView(ItemKind.IN_KIND, code, null, quantity, unit, per);
            case PackageItem.Service(var code) -> new ItemView(ItemKind.SERVICE, code, null, null, null, null);
        };
    }

    private static FormulaView formula(CashFormula formula) {
        return new FormulaView(
                formula.currency().getCurrencyCode(),
                formula.base().toPlainString(),
                formula.perMember().toPlainString(),
                formula.perEligibleMember().toPlainString(),
                formula.lowerCap().map(BigDecimal::toPlainString).orElse(null),
                formula.upperCap().map(BigDecimal::toPlainString).orElse(null));
    }
}
