package org.socle.gateway.upstream;

import io.vertx.core.http.HttpClient;
import java.net.URI;

/**
 * One service and the way to it.
 *
 * @param address where it listens
 * @param client its own connections: another service's trouble cannot use them up
 */
public record Upstream(Service service, URI address, HttpClient client, Circuit circuit) {
    public String host() {
        return address.getHost();
    }

    public int port() {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return isTls() ? 443 : 80;
    }

    public boolean isTls() {
        return "https".equals(address.getScheme());
    }
}
