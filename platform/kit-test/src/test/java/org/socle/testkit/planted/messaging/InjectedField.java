package org.socle.testkit.planted.messaging;

import jakarta.inject.Inject;
import java.time.Clock;

/** Breaks: what a class needs comes through its constructor. */
final class InjectedField {

    @Inject
    Clock clock;
}
