package org.socle.benefits.benefitpackage.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.socle.benefits.cycle.domain.CycleLength;

/**
 * What a programme gives in each cycle. Programme, code and cycle length are fixed for good; the content changes by
 * writing a new version, and at most one version is in force.
 */
public record BenefitPackage(
        PackageId id, String programmeCode, String code, CycleLength cycle, List<PackageVersion> versions) {

    public BenefitPackage {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(PackageVersion::number))
                .toList();
        for (var index = 0; index < versions.size(); index++) {
            if (versions.get(index).number() != index + 1) {
                throw new IllegalArgumentException("Versions are numbered 1, 2, 3 without a hole");
            }
        }
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A package starts with its first version");
        }
    }

    public static BenefitPackage define(
            PackageId id, String programmeCode, String code, CycleLength cycle, PackageContent content, Instant now) {
        return new BenefitPackage(id, programmeCode, code, cycle, List.of(new PackageVersion(1, content, now, null)));
    }

    public BenefitPackage rewrite(PackageContent content, Instant now) {
        var more = new ArrayList<>(versions);
        more.add(new PackageVersion(versions.size() + 1, content, now, null));
        return new BenefitPackage(id, programmeCode, code, cycle, more);
    }

    public Activation activate(int number, Instant now) {
        if (number < 1 || number > versions.size()) {
            return new Activation.UnknownVersion(number);
        }
        var active = active().map(PackageVersion::number).orElse(0);
        if (number == active) {
            return new Activation.AlreadyActive(number);
        }
        if (number < active) {
            return new Activation.Outdated(number, active);
        }
        var changed = new ArrayList<>(versions);
        changed.set(number - 1, versions.get(number - 1).activated(now));
        return new Activation.Activated(new BenefitPackage(id, programmeCode, code, cycle, changed), active == 0);
    }

    /** The version in force: the highest one that was ever activated. */
    public Optional<PackageVersion> active() {
        return versions.reversed().stream()
                .filter(version -> version.activatedAt() != null)
                .findFirst();
    }

    public PackageVersion latest() {
        return versions.getLast();
    }

    public VersionState stateOf(PackageVersion version) {
        var active = active().map(PackageVersion::number).orElse(0);
        if (version.number() == active) {
            return VersionState.ACTIVE;
        }
        return version.number() < active ? VersionState.SUPERSEDED : VersionState.DRAFT;
    }
}
