package org.socle.kit.idempotency;

import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.util.Map;
import org.socle.kit.KitProblems;

/** An answer that was given before. */
record StoredAnswer(byte[] asked, int status, Map<String, String> headers, byte[] body) {

    /** The same answer again, or 422 when it answered something else. */
    Response replay(byte[] askedNow) {
        if (!MessageDigest.isEqual(asked, askedNow)) {
            throw KitProblems.IDEMPOTENCY_OTHER_BODY.about();
        }
        return response(true);
    }

    Response response(boolean replayed) {
        var response = Response.status(status);
        headers.forEach(response::header);
        if (body.length > 0) {
            response.entity(body);
        }
        if (replayed) {
            response.header("Idempotent-Replayed", "true");
        }
        return response.build();
    }
}
