package org.socle.registry.directory;

import org.socle.kit.id.Ids;
import org.socle.registry.directory.domain.AccessPointId;
import org.socle.registry.directory.domain.OrganisationId;
import org.socle.registry.directory.domain.SeatId;

/** Identifiers as they stand in addresses, answers and events. What is not one of them is simply not found. */
public final class DirectoryIds {

    private static final String ORGANISATION = "org";
    static final String ACCESS_POINT = "acp";
    private static final String SEAT = "seat";

    private DirectoryIds() {}

    public static String text(OrganisationId id) {
        return Ids.toText(ORGANISATION, id.value());
    }

    public static String text(AccessPointId id) {
        return Ids.toText(ACCESS_POINT, id.value());
    }

    public static String text(SeatId id) {
        return Ids.toText(SEAT, id.value());
    }

    static OrganisationId organisation(String text) {
        return new OrganisationId(
                Ids.parse(ORGANISATION, text).orElseThrow(() -> DirectoryProblems.ORGANISATION_NOT_FOUND.about(text)));
    }

    static AccessPointId accessPoint(String text) {
        return new AccessPointId(
                Ids.parse(ACCESS_POINT, text).orElseThrow(() -> DirectoryProblems.ACCESS_POINT_NOT_FOUND.about(text)));
    }

    static SeatId seat(String text) {
        return new SeatId(Ids.parse(SEAT, text).orElseThrow(() -> DirectoryProblems.SEAT_NOT_FOUND.about(text)));
    }
}
