package org.socle.bench.matching;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.socle.local.postgres.Database;
import org.socle.local.postgres.PostgresServer;
import org.socle.local.process.FileTree;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.matching.domain.DedupKeys;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.search.domain.SearchKeys;

/**
 * A registry's database on a server of its own, with nobody in it but the people of a {@link Population}, as the
 * duplicate check finds them. It grows in steps and keeps what it committed.
 */
final class SyntheticRegister implements AutoCloseable {

    /** Every session sees the whole country, as the service tells PostgreSQL for each request. */
    private static final String WHOLE = "?options=-c%20app.lo=0%20-c%20app.hi=2147483647";

    private static final int COPY_BUFFER = 1 << 16;
    private static final List<String> DURABLE = List.of("fsync", "full_page_writes", "synchronous_commit");

    /** Tells of each migration; held, because a level is forgotten with its logger. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Path folder;
    private final PostgresServer server;
    private final Database database;
    private final Population population;
    private final ProgressLines progress;
    private long households;
    private long persons;
    private long keys;

    private SyntheticRegister(
            Path folder, PostgresServer server, Database database, Population population, ProgressLines progress) {
        this.folder = folder;
        this.server = server;
        this.database = database;
        this.population = population;
        this.progress = progress;
    }

    /** Begins with nobody, in a folder that is emptied first. */
    static SyntheticRegister begin(Path folder, Population population, ProgressLines progress) throws IOException {
        progress.begin("starting PostgreSQL and migrating an empty registry");
        PostgresServer.stop(folder);
        FileTree.delete(folder);
        var server = PostgresServer.start(folder, 0);
        for (var setting : DURABLE) {
            if (!server.admin().show(setting).equals("on")) {
                throw new IllegalStateException("a figure without " + setting + " is no figure");
            }
        }
        var database = server.createDatabase("registry");
        FLYWAY.setLevel(Level.SEVERE);
        Flyway.configure()
                .dataSource(database.url(), database.ownerUser(), database.ownerPassword())
                .locations("classpath:db/kit", "classpath:db/migration")
                .outOfOrder(true)
                .placeholders(Map.of("app_user", database.appUser()))
                .load()
                .migrate();
        return new SyntheticRegister(folder, server, database, population, progress);
    }

    long households() {
        return households;
    }

    long persons() {
        return persons;
    }

    double keysPerPerson() {
        return (double) keys / persons;
    }

    /** Adds whole households until as many persons are there. Indexes are made when all rows are in. */
    void growTo(long size) throws SQLException, IOException {
        var work = "growing the register to %,d persons".formatted(size);
        progress.begin(work);
        try (var admin = admin()) {
            var indexes = dropIndexes(admin);
            copy(size, work);
            execute(admin, "SET maintenance_work_mem = '256MB'");
            for (var index : indexes) {
                progress.begin("making " + index.replaceFirst(" ON .*", ""));
                execute(admin, index);
            }
            progress.begin("reading the register for the planner");
            execute(admin, "VACUUM (ANALYZE) dedup_person, dedup_key, person_search_key");
            execute(admin, "CHECKPOINT");
        }
    }

    /** As the service works: the application's role, whom row-level security binds. */
    AgroalDataSource dataSource(int connections) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.initialSize(connections)
                        .maxSize(connections)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.url() + WHOLE)
                                .principal(new NamePrincipal(database.appUser()))
                                .credential(new SimplePassword(database.appPassword())))));
    }

    /** Of rows, and of their indexes, in bytes. */
    OnlineFigures.Size size() throws SQLException {
        return size("dedup_person", "dedup_key");
    }

    /** Of rows of some tables, and of their indexes, in bytes. */
    OnlineFigures.Size size(String... tables) throws SQLException {
        try (var admin = admin();
                var statement = admin.prepareStatement("""
                        SELECT sum(pg_table_size(name::regclass)), sum(pg_indexes_size(name::regclass))
                          FROM unnest(?) AS name
                        """)) {
            statement.setArray(1, admin.createArrayOf("text", tables));
            try (var row = statement.executeQuery()) {
                row.next();
                return new OnlineFigures.Size(row.getLong(1), row.getLong(2));
            }
        }
    }

    /** The administrator's session: no row-level security. */
    Connection admin() throws SQLException {
        return DriverManager.getConnection(
                database.url(), server.admin().user(), server.admin().password());
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileTree.delete(folder);
    }

    private void copy(long size, String work) throws SQLException, IOException {
        try (var forPersons = admin();
                var forKeys = admin();
                var forSearchKeys = admin();
                var personRows = copy(
                        forPersons,
                        "dedup_person (person_id, household_id, territory_no, head, given, family, sex, birth_from,"
                                + " birth_precision, phone, national_ids, mother)");
                var keyRows = copy(forKeys, "dedup_key (key, person_id, territory_no)");
                var searchKeyRows =
                        copy(forSearchKeys, "person_search_key (key, territory_no, birth_year, person_id)")) {
            while (persons < size) {
                for (var entry : population.registered(households)) {
                    personRows.write(row(entry));
                    var person = entry.person();
                    for (var key : DedupKeys.stored(person, entry.head())) {
                        keyRows.write(key + "\t" + person.personId() + "\t" + person.commune() + "\n");
                        keys++;
                    }
                    writeSearchKeys(person, searchKeyRows);
                    persons++;
                }
                households++;
                progress.done(work, persons, size);
            }
        }
    }

    private static void writeSearchKeys(MatchRecord person, Writer rows) throws IOException {
        var birth = person.birth();
        var year = birth == null ? SearchKeys.NO_YEAR : birth.year();
        for (var key : SearchKeys.stored(person.given(), person.family())) {
            rows.write(key + "\t" + person.commune() + "\t" + year + "\t" + person.personId() + "\n");
        }
    }

    private static Writer copy(Connection connection, String columns) throws SQLException {
        var rows = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "COPY " + columns + " FROM STDIN", COPY_BUFFER);
        return new OutputStreamWriter(rows, StandardCharsets.UTF_8);
    }

    private static String row(MatchIndex.Entry entry) {
        var person = entry.person();
        var head = entry.head();
        var birth = person.birth();
        var phone = person.phone();
        var documents = person.nationalIds().entrySet().stream()
                .map(document -> document.getKey() + ":" + document.getValue())
                .toList();
        return String.join(
                "\t",
                person.personId().toString(),
                String.valueOf(person.householdId()),
                Integer.toString(person.commune()),
                head != null && head.personId().equals(person.personId()) ? "t" : "f",
                person.given().text(),
                person.family().text(),
                person.sex().name(),
                birth == null ? "\\N" : birth.from().toString(),
                birth == null ? "\\N" : birth.precision().name(),
                phone == null ? "\\N" : phone,
                "{" + String.join(",", documents) + "}",
                person.mother().text() + "\n");
    }

    /** The statements that make them again. */
    private static List<String> dropIndexes(Connection admin) throws SQLException {
        var definitions = new ArrayList<String>();
        var names = new ArrayList<String>();
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery("""
                        SELECT indexname, indexdef
                          FROM pg_indexes
                         WHERE tablename IN ('dedup_person', 'dedup_key', 'person_search_key')
                           AND indexname LIKE 'ix\\_%'
                         ORDER BY indexname
                        """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (var name : names) {
            execute(admin, "DROP INDEX " + name);
        }
        return definitions;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
