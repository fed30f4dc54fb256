package org.socle.registry.kobo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;
import org.socle.registry.intake.ReceiveImport;
import org.socle.registry.intake.ReceiveImport.Push;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.kobo.domain.KoboSource;
import org.socle.registry.kobo.domain.Submissions;
import org.socle.registry.kobo.domain.Submissions.Submission;
import org.socle.registry.kobo.server.KoboServer;
import org.socle.registry.source.domain.Collected;

/**
 * Fetches what a server has since the last time, a page at a time, and pushes what is new of each page as a list. That it was
 * taken is kept in the transaction that pushes it: after a crash nothing is twice and nothing is missing.
 */
@ApplicationScoped
class RunKoboPull implements OperationRunner {

    static final String KIND = "kobo-pull";

    private final KoboSourceStore sources;
    private final KoboServer server;
    private final ReceiveImport receive;
    private final int atOnce;

    RunKoboPull(
            KoboSourceStore sources,
            KoboServer server,
            ReceiveImport receive,
            @ConfigProperty(name = "registry.kobo.submissions-per-page") int atOnce) {
        this.sources = sources;
        this.server = server;
        this.receive = receive;
        this.atOnce = atOnce;
    }

    record Input(String organisation, String source) {}

    /**
     * @param seen how many submissions the server has shown
     * @param taken how many of them were new
     * @param importId the latest list that was pushed; null when nothing was new
     */
    record Result(int seen, int taken, @Nullable String importId) {

        static final Result NONE = new Result(0, 0, null);

        Result plus(int more, int fresh, @Nullable String push) {
            return new Result(seen + more, taken + fresh, push == null ? importId : push);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        Input input = run.input(Input.class);
        KoboSource source = run.inTransaction(
                () -> sources.find(input.organisation(), input.source()).orElseThrow());
        String token = run.inTransaction(() -> sources.token(input.organisation(), input.source()));
        Result result = Result.NONE;
        Submissions page;
        do {
            page = server.page(source, token, result.seen(), atOnce);
            result = take(run, source, page, result);
        } while (page.items().size() == atOnce && !run.cancelled());
        run.result(result);
    }

    /** The source stays as it was when the run began, so that the places of the pages are those of one question. */
    private Result take(OperationRun run, KoboSource source, Submissions page, Result before) {
        if (page.items().isEmpty()) {
            return before;
        }
        return run.step(() -> {
            Set<String> fresh = sources.take(
                    source, page.items().stream().map(Submission::uuid).toList());
            List<Submission> taken = page.items().stream()
                    .filter(each -> fresh.contains(each.uuid()))
                    .toList();
            @Nullable String push = taken.isEmpty() ? null : push(source, taken);
            sources.fetchedUntil(source, page.items().getLast().time());
            Result after = before.plus(page.items().size(), taken.size(), push);
            return new OperationRun.Step<>(after, Progress.accepted(page.items().size()), after);
        });
    }

    private String push(KoboSource source, List<Submission> taken) {
        String list = taken.stream().map(Submission::json).collect(Collectors.joining(",", "[", "]"));
        InputStream in = new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8));
        Push push = new Push(
                source.name(),
                "kobo:" + source.name() + ":" + taken.getFirst().uuid(),
                false,
                ListFormat.JSON,
                null,
                source.mapping(),
                Collected.UNTOLD);
        return receive.receive(in, push).id().text();
    }
}
