package org.socle.kit.territory;

import io.agroal.api.AgroalDataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryEvent;
import org.socle.kit.inbox.EventHeader;
import org.socle.kit.inbox.Inbox;
import org.socle.kit.view.ViewConsumer;

/**
 * Keeps a service's copy of the areas. The registry, which owns them, switches the channel off with
 * {@code mp.messaging.incoming.territory-events.enabled=false}.
 */
@ApplicationScoped
public class FollowTerritories implements ViewConsumer {

    /** The channel of {@code socle.registry.territory.v1}. */
    public static final String CHANNEL = "territory-events";

    private static final String UPSERT = """
            INSERT INTO territory (code, parent_code, level, name, lo, hi)
            VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE
               SET parent_code = excluded.parent_code,
                   level = excluded.level,
                   name = excluded.name,
                   lo = excluded.lo,
                   hi = excluded.hi
            """;

    private final Inbox inbox;
    private final AgroalDataSource dataSource;
    private final Territories territories;

    FollowTerritories(Inbox inbox, AgroalDataSource dataSource, Territories territories) {
        this.inbox = inbox;
        this.dataSource = dataSource;
        this.territories = territories;
    }

    @Incoming(CHANNEL)
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "territories";
    }

    @Override
    public String view() {
        return "territories";
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public List<String> tables() {
        return List.of("territory");
    }

    @Override
    public void putRight() {
        territories.refresh();
    }

    @Override
    public void on(DomainEvent event, EventHeader header) {
        switch ((TerritoryEvent) event) {
            case TerritoryDefinedV1 defined -> write(defined);
        }
    }

    private void write(TerritoryDefinedV1 territory) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(UPSERT)) {
            statement.setString(1, territory.code());
            statement.setString(2, territory.parentCode());
            statement.setString(3, territory.level().name());
            statement.setString(4, territory.name());
            statement.setInt(5, territory.lo());
            statement.setInt(6, territory.hi());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the territory cannot be kept", e);
        }
        territories.refresh();
    }
}
