/**
 * A Kafka broker of our own (KRaft, one node) in its own JVM.
 * Topics are made explicitly, keep everything for ever, and are never created by accident.
 */
@NullMarked
package org.socle.local.kafka;

import org.jspecify.annotations.NullMarked;
