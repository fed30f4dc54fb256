package org.socle.registry.indicator;

import java.util.Collection;
import org.socle.registry.indicator.domain.PopulationFigure;

/** Keeps how many people live where. */
public interface PopulationStore {

    /** Adds figures, or replaces those of the same commune and day. */
    Kept keep(Collection<PopulationFigure> figures, String source, String by);

    /** How many of these are there already, whatever number they say. */
    Kept foresee(Collection<PopulationFigure> figures);

    /** What came of a list. */
    record Kept(int added, int replaced) {}
}
