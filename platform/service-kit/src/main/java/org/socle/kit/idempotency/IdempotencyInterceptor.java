package org.socle.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.socle.kit.KitProblems;

/**
 * Runs before the resource's own transaction and opens it, so that effect and stored answer are committed together. An
 * answer that is an error is never stored: its transaction is rolled back and a retry is a fresh attempt.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

    private static final Pattern USABLE_KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");

    private final CurrentRequest request;
    private final RequestFingerprint fingerprint;
    private final IdempotencyStore store;

    IdempotencyInterceptor(CurrentRequest request, RequestFingerprint fingerprint, IdempotencyStore store) {
        this.request = request;
        this.fingerprint = fingerprint;
        this.store = store;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext invocation) throws Exception {
        var key = usableKey(request.header("Idempotency-Key"));
        var asked = fingerprint.of(request, invocation.getParameters());
        try {
            return QuarkusTransaction.requiringNew().call(() -> answer(key, asked, invocation));
        } catch (RolledBack refused) {
            return refused.response;
        }
    }

    private Response answer(String key, byte[] asked, InvocationContext invocation) throws Exception {
        if (!store.lock(key)) {
            throw KitProblems.IDEMPOTENCY_IN_FLIGHT.about();
        }
        Optional<StoredAnswer> stored = store.find(key);
        if (stored.isPresent()) {
            return stored.get().replay(asked);
        }
        var response = (Response) invocation.proceed();
        if (response.getStatus() >= 400) {
            throw new RolledBack(response);
        }
        return store.keep(key, asked, response);
    }

    private static String usableKey(Optional<String> header) {
        var key = header.orElseThrow(() -> KitProblems.IDEMPOTENCY_KEY_MISSING.about());
        if (!USABLE_KEY.matcher(key).matches()) {
            throw KitProblems.IDEMPOTENCY_KEY_INVALID.about();
        }
        return key;
    }

    /** Carries an error answer out of the transaction, which its passing rolls back. */
    private static final class RolledBack extends WebApplicationException {
        private final transient Response response;

        RolledBack(Response response) {
            super(response);
            this.response = response;
        }
    }
}
