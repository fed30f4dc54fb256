package org.socle.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.socle.gateway.upstream.Service;

/** A service's OpenAPI document as it holds from outside. */
final class PublicDocument {
    private PublicDocument() {}

    /** The same document, with the gateway as its only server. */
    static JsonObject of(JsonObject document, Service service, String publicUrl) {
        return document.copy()
                .put("servers", new JsonArray().add(new JsonObject().put("url", publicUrl + service.prefix())));
    }
}
