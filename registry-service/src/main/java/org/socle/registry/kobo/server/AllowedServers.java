package org.socle.registry.kobo.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The servers from which anything is fetched. Whoever sets a source up chooses among them and names no address of their own,
 * or the registry could be made to ask its neighbours behind the firewall.
 */
@ApplicationScoped
public class AllowedServers {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    private final Set<String> servers;

    AllowedServers(@ConfigProperty(name = "registry.kobo.servers") List<String> servers) {
        this.servers = servers.stream().map(AllowedServers::checked).collect(Collectors.toUnmodifiableSet());
    }

    /** Scheme, host and port, as they are written in the setting. */
    public boolean contains(String server) {
        return servers.contains(server.toLowerCase(Locale.ROOT));
    }

    public String text() {
        return servers.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String checked(String setting) {
        String server = setting.strip().toLowerCase(Locale.ROOT);
        URI address = URI.create(server);
        boolean safe = "https".equals(address.getScheme()) || THIS_MACHINE.contains(String.valueOf(address.getHost()));
        boolean plain = String.valueOf(address.getRawPath()).isEmpty()
                && address.getRawQuery() == null
                && address.getRawUserInfo() == null;
        if (!safe || !plain || address.getHost() == null) {
            throw new IllegalStateException("registry.kobo.servers lists addresses such as https://kf.kobotoolbox.org");
        }
        return server;
    }
}
