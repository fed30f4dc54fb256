package org.socle.gateway.route;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.socle.gateway.upstream.Upstream;

/** Makes a service's answer look as if the platform were one server. */
final class AnswerHeaders {
    private static final List<String> HOP_BY_HOP =
            List.of("connection", "keep-alive", "proxy-authenticate", "proxy-connection", "trailer", "upgrade");
    private static final List<String> ADDRESSES = List.of("location", "content-location");

    private final Upstream upstream;
    private final String publicUrl;

    AnswerHeaders(Upstream upstream, String publicUrl) {
        this.upstream = upstream;
        this.publicUrl = publicUrl;
    }

    /** Rewrites the service's headers, and drops those of ours that the service has set itself. */
    void rewrite(MultiMap answer, MultiMap ours) {
        HOP_BY_HOP.forEach(answer::remove);
        answer.remove("server");
        for (var name : ADDRESSES) {
            var address = answer.get(name);
            if (address != null) {
                answer.set(name, publicAddress(address));
            }
        }
        if (!answer.contains("cache-control")) {
            answer.set("Cache-Control", "no-store");
        }
        for (var name : answer.names()) {
            if (!name.toLowerCase(Locale.ROOT).equals("vary")) {
                ours.remove(name);
            }
        }
    }

    /** The address under which a caller outside reaches what the service calls {@code address}. */
    String publicAddress(String address) {
        return parse(address)
                .filter(this::isTheServices)
                .map(uri -> publicUrl + upstream.service().prefix() + afterAuthority(uri))
                .orElse(address);
    }

    private boolean isTheServices(URI uri) {
        if (uri.getRawPath() == null
                || !uri.getRawPath().startsWith("/")
                || uri.getRawPath().startsWith("/api/")) {
            return false;
        }
        if (uri.getHost() == null) {
            return uri.getRawAuthority() == null;
        }
        var port = uri.getPort() >= 0 ? uri.getPort() : upstream.isTls() ? 443 : 80;
        return uri.getHost().equals(upstream.host()) && port == upstream.port();
    }

    private static String afterAuthority(URI uri) {
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
        return uri.getRawPath() + query + fragment;
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
