package org.socle.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a resource, or the framework around it, throws into one problem document. */
public final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response problem(ProblemException problem) {
        return ProblemWriter.response(problem);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException exception) {
        return ProblemWriter.response(ofHttp(exception));
    }

    @ServerExceptionMapper
    public Response json(JacksonException exception) {
        return ProblemWriter.response(JsonProblems.of(exception));
    }

    // The framework maps this subclass itself; the nearest class wins, so it has to be named here as well.
    @ServerExceptionMapper
    public Response mismatch(com.fasterxml.jackson.databind.exc.MismatchedInputException exception) {
        return ProblemWriter.response(JsonProblems.of(exception));
    }

    @ServerExceptionMapper
    public Response constraint(ConstraintViolationException exception) {
        return ProblemWriter.response(ConstraintProblems.of(exception).orElseGet(() -> internal(exception)));
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException exception) {
        return ProblemWriter.response(SecurityProblems.of(exception));
    }

    @ServerExceptionMapper
    public Response badCredentials(AuthenticationFailedException exception) {
        return ProblemWriter.response(SecurityProblems.of(exception));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException exception) {
        return ProblemWriter.response(SecurityProblems.of(exception));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable exception) {
        return ProblemWriter.response(causedByProblem(exception).orElseGet(() -> internal(exception)));
    }

    /** What to tell about an exception nobody expected: nothing. The log knows, under the same trace id. */
    static ProblemException internal(Throwable exception) {
        if (exception instanceof IOException) {
            LOG.debug("Request ended by its caller", exception);
        } else if (Outage.isBehind(exception)) {
            LOG.warn("Request failed on an outage", Faceless.of(exception));
            return PlatformProblems.UNAVAILABLE.about().withHeader("Retry-After", "2");
        } else {
            LOG.error("Request failed unexpectedly", Faceless.of(exception));
        }
        return PlatformProblems.INTERNAL.about();
    }

    /** A problem that something in between wrapped, such as a transaction or a record's constructor. */
    static Optional<ProblemException> causedByProblem(Throwable exception) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private static ProblemException ofHttp(WebApplicationException exception) {
        var wrapped = causedByProblem(exception);
        if (wrapped.isPresent()) {
            return wrapped.get();
        }
        // Another server's answer to our own client is not an answer to our caller.
        if (exception instanceof ResteasyReactiveClientProblem) {
            return internal(exception);
        }
        if (exception.getCause() instanceof JacksonException json) {
            return JsonProblems.of(json);
        }
        // A parameter that does not parse is a NotFoundException with a cause; a path without resource has none.
        if (exception instanceof NotFoundException && exception.getCause() != null) {
            return PlatformProblems.BAD_PARAMETER.about();
        }
        var answer = exception.getResponse();
        if (answer.getStatus() >= 500) {
            return internal(exception);
        }
        var problem = PlatformProblems.ofStatus(answer.getStatus());
        var allow = answer.getHeaderString("Allow");
        return allow == null ? problem : problem.withHeader("Allow", allow);
    }
}
