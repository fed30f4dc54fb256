package org.socle.registry.change.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.change.AttachmentStore;
import org.socle.registry.change.ChangeSecrets;
import org.socle.registry.change.ChangeSecrets.Part;
import org.socle.registry.change.domain.Attachment;
import org.socle.registry.change.domain.Evidence;

@ApplicationScoped
class SqlAttachmentStore implements AttachmentStore {

    /** Without the bytes, which are read only when somebody looks at them. */
    private static final String SELECT = """
        SELECT id, request_id, name, media_type, size, sha256, added_by, added_at
          FROM change_attachment
        """;

    private final Sql sql;
    private final ChangeSecrets secrets;

    SqlAttachmentStore(Sql sql, ChangeSecrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    public void insert(Attachment attachment, byte[] bytes, int territory) {
        sql.of("""
            INSERT INTO change_attachment (id, request_id, territory_no, name, media_type, size, sha256,
                                           sealed, added_by, added_at)
            VALUES (:id, :request, :territory, :name, :type, :size, :sha256, :sealed, :by, :at)
            """)
                .with("id", attachment.id())
                .with("request", attachment.request())
                .with("territory", territory)
                .with("name", secrets.seal(Part.NAME, attachment.id(), attachment.name()))
                .with("type", attachment.type().mediaType())
                .with("size", attachment.size())
                .with("sha256", attachment.sha256())
                .with("sealed", secrets.seal(Part.CONTENT, attachment.id(), bytes))
                .with("by", attachment.addedBy())
                .with("at", attachment.addedAt())
                .update();
    }

    @Override
    public List<Attachment> of(UUID request) {
        return sql.of(SELECT + " WHERE request_id = :request ORDER BY id")
                .with("request", request)
                .list(this::read);
    }

    @Override
    public Optional<Attachment> find(UUID request, UUID id) {
        return sql.of(SELECT + " WHERE request_id = :request AND id = :id")
                .with("request", request)
                .with("id", id)
                .first(this::read);
    }

    @Override
    public byte[] bytes(Attachment attachment) {
        return sql.of("SELECT sealed FROM change_attachment WHERE id = :id")
                .with("id", attachment.id())
                .one(row -> secrets.open(Part.CONTENT, attachment.id(), row.bytes("sealed")));
    }

    private Attachment read(Row row) {
        UUID id = row.uuid("id");
        return new Attachment(
                id,
                row.uuid("request_id"),
                secrets.openText(Part.NAME, id, row.bytes("name")),
                Evidence.ofMediaType(row.text("media_type")).orElseThrow(),
                row.integer("size"),
                row.text("sha256"),
                row.text("added_by"),
                row.instant("added_at"));
    }
}
