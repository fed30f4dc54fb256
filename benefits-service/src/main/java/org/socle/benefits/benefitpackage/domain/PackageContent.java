package org.socle.benefits.benefitpackage.domain;

import java.util.List;

/** What a version of a package says: its names and its items. */
public record PackageContent(Names names, List<PackageItem> items) {

    public PackageContent {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A package holds at least one item");
        }
    }

    public List<GrantedItem> grantFor(Headcount people) {
        return items.stream().map(item -> item.grantFor(people)).toList();
    }
}
