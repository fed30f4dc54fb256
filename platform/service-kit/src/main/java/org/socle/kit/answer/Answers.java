package org.socle.kit.answer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import org.socle.kit.operation.OperationId;
import org.socle.kit.version.Versions;

/** What is answered when long work has begun, and with something that can be changed. */
public final class Answers {

    private Answers() {}

    /** 202, and where to follow the work. */
    public static Response accepted(OperationId operation, Object body) {
        return accepted(operation.text(), body);
    }

    /** The same for an operation whose id is text already, {@code op_…}. */
    public static Response accepted(String operation, Object body) {
        return Response.accepted(body)
                .location(URI.create("/v1/operations/" + operation))
                .build();
    }

    /** 200, with the version on which a change has to be made. */
    public static Response withEtag(long version, Object body) {
        return withEtag(Response.ok(), version, body);
    }

    /** The same for an answer that has begun, such as 201. */
    public static Response withEtag(ResponseBuilder begun, long version, Object body) {
        return begun.entity(body)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }
}
