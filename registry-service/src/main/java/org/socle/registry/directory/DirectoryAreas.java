package org.socle.registry.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.socle.kit.caller.Caller;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.territory.TerritoryProblems;

/** Where the caller may write, and which areas a list is about. */
@ApplicationScoped
public class DirectoryAreas {

    private final Territories territories;
    private final Caller caller;

    DirectoryAreas(Territories territories, Caller caller) {
        this.territories = territories;
        this.caller = caller;
    }

    /** The area that a body names; it lies in the caller's territory. */
    public Territory named(String code) {
        return named(code, "/territory");
    }

    /** @param pointer to the field that names it */
    public Territory named(String code, String pointer) {
        var area = territories
                .find(code)
                .orElseThrow(() -> DirectoryProblems.field(pointer, DirectoryProblems.TERRITORY_UNKNOWN));
        if (!isOwn(area.lo())) {
            throw DirectoryProblems.field(pointer, DirectoryProblems.TERRITORY_OUTSIDE);
        }
        return area;
    }

    /** 403 unless what is there already lies in the caller's territory. */
    public void requireOwn(int territoryNo) {
        if (!isOwn(territoryNo)) {
            throw DirectoryProblems.OUTSIDE_TERRITORY.about();
        }
    }

    /** The numbers a list is cut to: those of the area, or all when none is named. */
    public TerritoryScope within(@Nullable String code) {
        if (code == null) {
            return TerritoryScope.WHOLE;
        }
        return territories.find(code).map(Territory::scope).orElseThrow(() -> TerritoryProblems.NOT_FOUND.about(code));
    }

    private boolean isOwn(int territoryNo) {
        return caller.territory()
                .flatMap(territories::find)
                .filter(own -> own.scope().contains(territoryNo))
                .isPresent();
    }
}
