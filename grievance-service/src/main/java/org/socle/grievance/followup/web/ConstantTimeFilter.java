package org.socle.grievance.followup.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Holds the answer back until the set time has passed, so that its speed does not tell whether a code exists. The wait
 * is on the request's virtual thread, after its transaction has ended: it keeps no connection.
 */
@Provider
@AnswerInConstantTime
public class ConstantTimeFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEGUN = ConstantTimeFilter.class.getName();

    private final Duration answerTime;

    ConstantTimeFilter(@ConfigProperty(name = "grievance.follow-up.answer-time") Duration answerTime) {
        this.answerTime = answerTime;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGUN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(BEGUN) instanceof Long begun)) {
            return;
        }
        var left = answerTime.minusNanos(System.nanoTime() - begun);
        try {
            if (left.isPositive()) {
                Thread.sleep(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
