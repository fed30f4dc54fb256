package org.socle.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socle.gateway.GatewayProblems;
import org.socle.gateway.upstream.Upstream;
import org.socle.web.problem.BodyLimits;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemException;
import org.socle.web.problem.ProblemWriter;
import org.socle.web.problem.UnreadBody;
import org.socle.web.trace.RequestContextRoute;

/** One request on its way to a service, and its answer on the way back. */
final class Exchange implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private final RoutingContext context;
    private final Upstream upstream;
    private final Target target;
    private final long bodyLimit;
    private final URI publicUrl;
    private final SilenceTimer silence;
    private final Promise<ProxyResponse> answer = Promise.promise();

    private @Nullable HttpClientRequest outgoing;

    Exchange(
            RoutingContext context,
            Upstream upstream,
            Target target,
            long bodyLimit,
            URI publicUrl,
            Duration responseTimeout) {
        this.context = context;
        this.upstream = upstream;
        this.target = target;
        this.bodyLimit = bodyLimit;
        this.publicUrl = publicUrl;
        this.silence =
                new SilenceTimer(context.vertx(), responseTimeout, () -> breakOff(new TimeoutException("silent")));
    }

    /** Sends the request on. The request must be paused: not a byte of its body may be lost before. */
    void begin() {
        HttpProxy.reverseProxy(OPTIONS, upstream.client())
                .origin(ignored -> connect())
                .addInterceptor(this)
                .handle(context.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        var request = proxy.request();
        request.setURI(target.uri());
        request.setAuthority(HostAndPort.create(upstream.host(), upstream.port()));
        RequestHeaders.rewrite(
                request.headers(),
                context.request(),
                upstream,
                publicUrl,
                context.response().headers().get(RequestContextRoute.CORRELATION_HEADER));
        request.setBody(Body.body(
                PassingBody.metered(context.request(), this::measured),
                request.getBody().length()));
        silence.start();
        proxy.sendRequest().onSuccess(answer::tryComplete).onFailure(answer::tryFail);
        return answer.future()
                .onComplete(ended -> silence.stop())
                .onSuccess(response -> upstream.circuit().succeeded())
                .recover(this::explain);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        var response = proxy.response();
        if (response.getStatusCode() >= 400 && !isExplained(response)) {
            var status = response.getStatusCode();
            response.release();
            ProblemWriter.write(context, PlatformProblems.ofStatus(status));
            return Future.succeededFuture();
        }
        new AnswerHeaders(upstream, publicUrl.toString())
                .rewrite(response.headers(), context.response().headers());
        var body = response.getBody();
        if (body != null) {
            response.setBody(Body.body(PassingBody.guarded(body.stream(), this::cutOff), body.length()));
        }
        return proxy.sendResponse().onComplete(ended -> UnreadBody.discard(context));
    }

    private Future<HttpClientRequest> connect() {
        var options = new RequestOptions()
                .setHost(upstream.host())
                .setPort(upstream.port())
                .setSsl(upstream.isTls());
        return upstream.client().request(options).onSuccess(request -> outgoing = request);
    }

    private void measured(long bytes) {
        silence.heard();
        if (bytes > bodyLimit) {
            breakOff(BodyLimits.tooLarge(bodyLimit));
        }
    }

    // Half an answer must not look like a whole one. A reset of the response would do the same for the caller, but
    // the server would not notice that this request is over and would wait for it when it shuts down.
    private void cutOff() {
        LOG.warnf("%s: %s", name(), GatewayProblems.SERVICE_BROKE_OFF.code());
        context.request().connection().close();
    }

    private void breakOff(Exception reason) {
        answer.tryFail(reason);
        var request = outgoing;
        if (request != null) {
            if (!context.request().isEnded()) {
                // The reset is ours: nobody needs to hear of it.
                request.exceptionHandler(ignored -> {});
            }
            request.reset();
        }
    }

    /** Answers in the service's place. The proxy is left waiting for good: there is nothing more to send. */
    private Future<ProxyResponse> explain(Throwable failure) {
        ProblemWriter.write(context, problem(failure));
        return Promise.<ProxyResponse>promise().future();
    }

    private ProblemException problem(Throwable failure) {
        return switch (failure) {
            case ProblemException refusal -> refusal;
            case ConnectionPoolTooBusyException busy ->
                GatewayProblems.SERVICE_BUSY.about(upstream.service().key()).withHeader("Retry-After", "2");
            case TimeoutException silent -> ofTheService(GatewayProblems.SERVICE_SILENT.about(name()));
            case Throwable broken
            when outgoing == null ->
                ofTheService(GatewayProblems.SERVICE_UNREACHABLE.about(name()).withHeader("Retry-After", "5"));
            case Throwable broken -> ofTheService(GatewayProblems.SERVICE_BROKE_OFF.about(name()));
        };
    }

    private ProblemException ofTheService(ProblemException problem) {
        // A caller who hung up is not the service's fault.
        if (!context.response().closed()) {
            upstream.circuit().failed();
            LOG.warnf("%s: %s", upstream.service().key(), problem.code());
        }
        return problem;
    }

    private String name() {
        return upstream.service().key();
    }

    // Whatever a service's framework says without our words is told in ours.
    private static boolean isExplained(ProxyResponse response) {
        var type = response.headers().get("Content-Type");
        return type != null && type.contains("json");
    }
}
