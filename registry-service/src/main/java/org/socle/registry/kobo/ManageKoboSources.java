package org.socle.registry.kobo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.version.Versions;
import org.socle.registry.intake.ManageColumnMappings;
import org.socle.registry.kobo.domain.KoboSource;
import org.socle.registry.kobo.server.AllowedServers;

/** Where an organisation lets submissions be fetched from. */
@ApplicationScoped
public class ManageKoboSources {

    private static final String KIND = "kobo-source";

    private final KoboSourceStore sources;
    private final AllowedServers servers;
    private final ManageColumnMappings mappings;
    private final Operations operations;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ManageKoboSources(
            KoboSourceStore sources,
            AllowedServers servers,
            ManageColumnMappings mappings,
            Operations operations,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.sources = sources;
        this.servers = servers;
        this.mappings = mappings;
        this.operations = operations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param token null to keep the one that is there
     */
    public record Wish(
            String server,
            String asset,
            @Nullable String token,
            @Nullable String mapping,
            @Nullable Integer everyMinutes) {

        @Override
        public String toString() {
            return "Wish[" + server + "]";
        }
    }

    /**
     * Keeps a source.
     *
     * @param ifMatch the version it was changed from; null for a new one
     */
    @Transactional
    public KoboSource keep(String name, @Nullable String ifMatch, Wish wish, boolean validateOnly) {
        String server = wish.server().strip().replaceAll("/+$", "").toLowerCase(Locale.ROOT);
        if (!servers.contains(server)) {
            throw KoboProblems.SERVER_NOT_ALLOWED.about(servers.text());
        }
        if (wish.mapping() != null) {
            mappings.get(wish.mapping());
        }
        Optional<KoboSource> before = sources.lock(organisation(), name);
        if (before.isPresent() || ifMatch != null) {
            Versions.check(ifMatch, before.map(KoboSource::version).orElse(0L));
        }
        // The token of one server is not sent to another one, nor to somebody else's form.
        boolean sameForm = before.filter(old -> old.server().equals(server))
                .filter(old -> old.asset().equals(wish.asset()))
                .isPresent();
        if (wish.token() == null && !sameForm) {
            throw KoboProblems.TOKEN_MISSING.about();
        }
        KoboSource source = new KoboSource(
                organisation(),
                name,
                server,
                wish.asset(),
                wish.mapping(),
                wish.everyMinutes(),
                new KoboSource.Owner(
                        caller.subject(), caller.client(), caller.territory().orElse(null)),
                sameForm ? before.map(KoboSource::lastSubmissionTime).orElse(null) : null,
                before.map(KoboSource::operationId).orElse(null),
                clock.instant(),
                before.map(KoboSource::version).orElse(0L) + 1);
        if (!validateOnly) {
            String token = wish.token() == null ? sources.token(organisation(), name) : wish.token();
            sources.keep(source, token, next(source));
            audit.wrote(KIND, name, "kept");
        }
        return source;
    }

    @Transactional
    public KoboSource get(String name) {
        return sources.find(organisation(), name).orElseThrow(() -> KoboProblems.NOT_FOUND.about(name));
    }

    @Transactional
    public Page<KoboSource> list(Cursor cursor) {
        return Page.of(sources.list(organisation(), cursor), cursor, KoboSource::name);
    }

    /** Begins to fetch what is new. While that goes on, it is the answer. */
    @Transactional
    public OperationId pull(String name) {
        KoboSource source = sources.lock(organisation(), name).orElseThrow(() -> KoboProblems.NOT_FOUND.about(name));
        return begin(source);
    }

    /** In the name of whoever asks, which is the owner's for those whose time has come. */
    OperationId begin(KoboSource source) {
        if (source.operationId() != null && sources.isUnderWay(source)) {
            return new OperationId(source.operationId());
        }
        OperationId operation =
                operations.start(RunKoboPull.KIND, new RunKoboPull.Input(source.organisation(), source.name()));
        sources.begin(source, operation.value(), next(source));
        return operation;
    }

    private @Nullable Instant next(KoboSource source) {
        Integer every = source.everyMinutes();
        return every == null ? null : clock.instant().plus(Duration.ofMinutes(every));
    }

    private String organisation() {
        return caller.organisation().orElse(caller.client());
    }
}
