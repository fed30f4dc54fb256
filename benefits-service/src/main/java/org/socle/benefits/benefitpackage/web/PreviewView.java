package org.socle.benefits.benefitpackage.web;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.benefits.benefitpackage.GrantedItemView;
import org.socle.benefits.benefitpackage.domain.Headcount;
import org.socle.benefits.benefitpackage.domain.PackageContent;

/** What a sound draft would give, worked out for some households. */
@Schema(name = "PackagePreview")
record PreviewView(boolean valid, List<ExampleView> examples) {

    private static final List<Headcount> HOUSEHOLDS =
            List.of(Headcount.ONE_PERSON, new Headcount(4, 1), new Headcount(7, 3), new Headcount(12, 5));

    @Schema(name = "PackageExample")
    record ExampleView(
            @Schema(examples = "7") int members,
            @Schema(examples = "3") int eligibleMembers,
            List<GrantedItemView> items) {}

    static PreviewView of(PackageContent content) {
        return new PreviewView(
                true,
                HOUSEHOLDS.stream()
                        .map(people -> new ExampleView(
                                people.members(),
                                people.eligibleMembers(),
                                granted(content, people).toList()))
                        .toList());
    }

    private static Stream<GrantedItemView> granted(PackageContent content, Headcount people) {
        return content.grantFor(people).stream().map(GrantedItemView::of);
    }
}
