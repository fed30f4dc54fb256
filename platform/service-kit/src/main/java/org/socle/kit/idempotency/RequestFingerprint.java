package org.socle.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the request line and the decoded parameters, so that a retry that only formats its JSON otherwise is the
 * same request. A streamed body is told by its length and type: it cannot be read twice.
 */
@ApplicationScoped
class RequestFingerprint {

    private final ObjectMapper json;

    RequestFingerprint(ObjectMapper json) {
        this.json = json;
    }

    byte[] of(CurrentRequest request, @Nullable Object[] parameters) {
        var digest = sha256();
        digest.update(request.line().getBytes(StandardCharsets.UTF_8));
        for (var parameter : parameters) {
            digest.update((byte) 0);
            add(digest, request, parameter);
        }
        return digest.digest();
    }

    private void add(MessageDigest digest, CurrentRequest request, @Nullable Object parameter) {
        switch (parameter) {
            case null -> {}
            case InputStream ignored -> {
                request.header("Content-Length")
                        .ifPresent(length -> digest.update(length.getBytes(StandardCharsets.UTF_8)));
                request.header("Content-Type").ifPresent(type -> digest.update(type.getBytes(StandardCharsets.UTF_8)));
            }
            case File file -> addFile(digest, file);
            case Path path -> addFile(digest, path.toFile());
            default -> {
                if (isContent(parameter)) {
                    addJson(digest, parameter);
                }
            }
        }
    }

    /** Injected request machinery (UriInfo, headers, …) is not what the caller asked. */
    private static boolean isContent(Object parameter) {
        var origin = parameter.getClass().getName();
        return origin.startsWith("java.") || origin.startsWith("org.socle.") || origin.startsWith("com.fasterxml.");
    }

    private void addJson(MessageDigest digest, Object parameter) {
        try {
            digest.update(json.writeValueAsBytes(parameter));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decoded parameter cannot be encoded again", e);
        }
    }

    private static void addFile(MessageDigest digest, File file) {
        try (var in = new FileInputStream(file)) {
            var buffer = new byte[64 * 1024];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded body cannot be read again", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
