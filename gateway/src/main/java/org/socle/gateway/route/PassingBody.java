package org.socle.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Passes a body on as it comes, and tells how much has come so far and whether it broke off. */
final class PassingBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final LongConsumer meter;
    private final @Nullable Runnable onBreak;
    private long bytes;

    private PassingBody(ReadStream<Buffer> body, LongConsumer meter, @Nullable Runnable onBreak) {
        this.body = body;
        this.meter = meter;
        this.onBreak = onBreak;
    }

    /** A body whose bytes are counted. */
    static PassingBody metered(ReadStream<Buffer> body, LongConsumer meter) {
        return new PassingBody(body, meter, null);
    }

    /** A body whose end by accident is told to {@code onBreak} in place of whoever reads it. */
    static PassingBody guarded(ReadStream<Buffer> body, Runnable onBreak) {
        return new PassingBody(body, bytes -> {}, onBreak);
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) {
            body.handler(null);
            return this;
        }
        body.handler(buffer -> {
            bytes += buffer.length();
            meter.accept(bytes);
            handler.handle(buffer);
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        var breaks = onBreak;
        body.exceptionHandler(breaks == null ? handler : failure -> breaks.run());
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
