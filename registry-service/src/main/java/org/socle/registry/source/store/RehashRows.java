package org.socle.registry.source.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.secret.HashedColumn;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;
import org.socle.registry.source.RowHashes;

/**
 * Makes the hashes of pushed rows anew from the statements the rows are kept as. A hash that no statement of the partner
 * explains stays: its row says something new the next time it comes.
 */
@Singleton
class RehashRows implements HashedColumn {

    private static final TypeReference<LinkedHashMap<String, String>> SAID = new TypeReference<>() {};

    private static final String NEXT = """
            SELECT p.organisation, p.person_ref, p.row_hash,
                   ARRAY(SELECT s.id || ' ' || encode(s.sealed, 'hex')
                           FROM source_record s
                          WHERE s.person_id = p.person_id
                            AND s.organisation = p.organisation
                            AND s.import_id IS NOT NULL
                          ORDER BY s.recorded_at DESC, s.id DESC) AS statements
              FROM partner_person p
             WHERE (p.organisation, p.person_ref) > (:organisation, :reference)
             ORDER BY p.organisation, p.person_ref
             LIMIT :most
               FOR UPDATE OF p
            """;

    private static final String WRITE = """
            UPDATE partner_person p
               SET row_hash = row.row_hash
              FROM unnest(:organisations::text[], :refs::text[], :hashes::text[]) AS row(organisation, person_ref, row_hash)
             WHERE p.organisation = row.organisation
               AND p.person_ref = row.person_ref
            """;

    private final Sql sql;
    private final Secrets secrets;
    private final RowHashes hashes;
    private final ObjectMapper json;

    RehashRows(Sql sql, Secrets secrets, RowHashes hashes, ObjectMapper json) {
        this.sql = sql;
        this.secrets = secrets;
        this.hashes = hashes;
        this.json = json;
    }

    private record Entry(String organisation, String reference, String hash, List<String> statements) {

        String place() {
            return organisation + "\n" + reference;
        }
    }

    @Override
    public String name() {
        return "partner_person.row_hash";
    }

    @Override
    public long rows() {
        return sql.of("SELECT count(*) AS rows FROM partner_person").one(row -> row.number("rows"));
    }

    @Override
    public Rehashed rehash(String after, int most) {
        String[] place = after.isEmpty() ? new String[] {"", ""} : after.split("\n", 2);
        List<Entry> looked = sql.of(NEXT)
                .with("organisation", place[0])
                .with("reference", place[1])
                .with("most", most)
                .list(row -> new Entry(
                        row.text("organisation"),
                        row.text("person_ref"),
                        row.text("row_hash"),
                        row.texts("statements")));
        List<Entry> old = new ArrayList<>();
        for (Entry entry : looked) {
            anew(entry).ifPresent(hash -> old.add(new Entry(entry.organisation(), entry.reference(), hash, List.of())));
        }
        if (!old.isEmpty()) {
            sql.of(WRITE)
                    .withArray(
                            "organisations",
                            "text",
                            old.stream().map(Entry::organisation).toList())
                    .withArray(
                            "refs", "text", old.stream().map(Entry::reference).toList())
                    .withArray("hashes", "text", old.stream().map(Entry::hash).toList())
                    .update();
        }
        return new Rehashed(
                looked.size(),
                old.size(),
                looked.isEmpty() ? after : looked.getLast().place());
    }

    private Optional<String> anew(Entry entry) {
        for (String statement : entry.statements()) {
            int between = statement.indexOf(' ');
            UUID id = UUID.fromString(statement.substring(0, between));
            byte[] sealed = HexFormat.of().parseHex(statement.substring(between + 1));
            Map<String, String> said = said(secrets.open(SqlSourceStore.PURPOSE, id.toString(), sealed));
            if (hashes.of(said).equals(entry.hash())) {
                return Optional.empty();
            }
            if (hashes.otherOf(said).filter(entry.hash()::equals).isPresent()) {
                return Optional.of(hashes.of(said));
            }
        }
        return Optional.empty();
    }

    private Map<String, String> said(String statement) {
        try {
            return json.readValue(statement, SAID);
        } catch (JsonProcessingException notOfTexts) {
            return Map.of();
        }
    }
}
