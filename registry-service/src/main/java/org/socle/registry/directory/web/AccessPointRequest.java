package org.socle.registry.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.DirectoryProblems;
import org.socle.registry.directory.ManageAccessPoints.Draft;
import org.socle.registry.directory.domain.AccessService;
import org.socle.registry.directory.domain.Accessibility;
import org.socle.registry.directory.domain.Offer;
import org.socle.registry.directory.domain.OpeningHours;

/**
 * An access point, whole.
 *
 * @param code what is written on forms; never changes
 * @param territory code of an area inside one's own territory
 * @param point absent when nobody has measured it; such a place is never the nearest
 * @param accessibility none when left out
 * @param hours unknown when left out
 */
@Schema(name = "AccessPointRequest")
record AccessPointRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,59}") @Schema(examples = "PA-DAKAR-PLATEAU")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Mairie de Dakar-Plateau")
        String name,

        @NotBlank @Size(max = 40) @Schema(examples = "SN-DK-01")
        String territory,

        @Valid @Nullable PointView point,
        @NotEmpty Set<@NotNull AccessService> services,
        @Nullable Set<@NotNull Accessibility> accessibility,

        @Size(max = 28) @Nullable List<@NotNull @Valid HoursView> hours) {

    static final String EXAMPLE = """
            {
              "code": "PA-DAKAR-PLATEAU",
              "name": "Mairie de Dakar-Plateau",
              "territory": "SN-DK-01",
              "point": {"latitude": 14.6937, "longitude": -17.4441},
              "services": ["REGISTRATION", "COMPLAINT"],
              "accessibility": ["RAMP", "SIGN_LANGUAGE"],
              "hours": [
                {"day": "MONDAY", "opens": "08:30", "closes": "12:30"},
                {"day": "MONDAY", "opens": "14:00", "closes": "17:00"}
              ]
            }
            """;

    Draft draft() {
        var offer = new Offer(services, accessibility == null ? Set.of() : accessibility, openingHours());
        return new Draft(code, name.strip(), territory, point == null ? null : point.point(), offer);
    }

    private List<OpeningHours> openingHours() {
        var read = new ArrayList<OpeningHours>();
        for (var row : hours == null ? List.<HoursView>of() : hours) {
            var pointer = "/hours/" + read.size();
            if (row.isReversed()) {
                throw DirectoryProblems.field(pointer + "/closes", DirectoryProblems.HOURS_REVERSED);
            }
            var each = row.hours();
            if (read.stream().anyMatch(each::overlaps)) {
                throw DirectoryProblems.field(pointer, DirectoryProblems.HOURS_OVERLAP);
            }
            read.add(each);
        }
        return read;
    }
}
