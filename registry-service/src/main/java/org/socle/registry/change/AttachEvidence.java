package org.socle.registry.change;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.registry.change.domain.Attachment;
import org.socle.registry.change.domain.ChangeRequest;
import org.socle.registry.change.domain.ChangeRequestId;
import org.socle.registry.change.domain.Evidence;

/** Keeps scans and photographs that prove a change, and shows them to whoever decides about it. */
@ApplicationScoped
public class AttachEvidence {

    static final String PREFIX = "att";

    private final ChangeStore changes;
    private final AttachmentStore attachments;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final int largest;
    private final int most;

    AttachEvidence(
            ChangeStore changes,
            AttachmentStore attachments,
            Audit audit,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "registry.change.attachment-limit") MemorySize largest,
            @ConfigProperty(name = "registry.change.attachments-per-request") int most) {
        this.changes = changes;
        this.attachments = attachments;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.largest = Math.toIntExact(largest.asLongValue());
        this.most = most;
    }

    /** Evidence with its bytes; nobody logs or compares it. */
    @SuppressWarnings("ArrayRecordComponent")
    public record File(Attachment attachment, byte[] bytes) {
        @Override
        public String toString() {
            return attachment.toString();
        }
    }

    /** Only a change that still waits takes evidence: what was decided was decided on what was there. */
    @Transactional
    public Attachment attach(String request, String name, InputStream body, boolean validateOnly) {
        ChangeRequest open = changes.lock(parse(request)).orElseThrow(() -> ChangeProblems.NOT_FOUND.about(request));
        if (!(open instanceof ChangeRequest.Proposed proposed)) {
            throw ChangeProblems.ENDED.about(request);
        }
        UUID id = proposed.proposal().id().value();
        if (attachments.of(id).size() >= most) {
            throw ChangeProblems.ATTACHMENTS_TOO_MANY.about(most);
        }
        byte[] bytes = read(body);
        Evidence type = Evidence.of(bytes).orElseThrow(() -> ChangeProblems.ATTACHMENT_UNKNOWN.about());
        Attachment attachment = new Attachment(
                Ids.next(),
                id,
                type.safeName(name),
                type,
                bytes.length,
                sha256(bytes),
                caller.subject(),
                clock.instant());
        if (!validateOnly) {
            attachments.insert(attachment, bytes, proposed.proposal().territory());
            audit.wrote("change-attachment", text(attachment.id()), "attached");
        }
        return attachment;
    }

    @Transactional
    public File read(String request, String id) {
        Attachment attachment = Ids.parse(PREFIX, id)
                .flatMap(parsed -> attachments.find(parse(request), parsed))
                .orElseThrow(() -> ChangeProblems.ATTACHMENT_NOT_FOUND.about(id));
        audit.read("change-attachment", List.of(id));
        return new File(attachment, attachments.bytes(attachment));
    }

    public static String text(UUID id) {
        return Ids.toText(PREFIX, id);
    }

    private byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw ChangeProblems.ATTACHMENT_TOO_LARGE.about(largest / 1024);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the body broke off", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static UUID parse(String request) {
        return Ids.parse(ChangeRequestId.PREFIX, request).orElseThrow(() -> ChangeProblems.NOT_FOUND.about(request));
    }
}
