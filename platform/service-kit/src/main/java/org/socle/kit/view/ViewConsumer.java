package org.socle.kit.view;

import java.util.List;
import org.socle.kit.inbox.EventConsumer;

/**
 * A consumer that keeps tables which follow from its events alone: a view of what another service told. Whatever has
 * become of them, they can be made anew from the first event on.
 */
public interface ViewConsumer extends EventConsumer {

    /** Names the view. Consumers with one name are made anew together, in no order among each other. */
    String view();

    /** The channel its events come by; one that is switched off keeps nothing. */
    String channel();

    /** Its tables, each after those it refers to. Nobody else writes them, and they have a primary key. */
    List<String> tables();

    /**
     * Writes into the tables what the events say, and has no other effect: nothing is told, decided or handed out. The
     * statements must name the tables without a schema, since they go to tables beside while the view is made anew.
     */
    default void keep(List<Arrival> arrivals) {
        onAll(arrivals);
    }

    /** The tables have said something wrong and do so no longer; called in the transaction that puts them right. */
    default void putRight() {}
}
