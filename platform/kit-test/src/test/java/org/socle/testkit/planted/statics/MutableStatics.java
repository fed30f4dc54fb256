package org.socle.testkit.planted.statics;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Breaks, by all but its last field: nothing static changes. Its last method prints past the log. */
final class MutableStatics {

    static int counter;
    static final AtomicLong SEQUENCE = new AtomicLong();
    static final ConcurrentHashMap<String, String> CACHE = new ConcurrentHashMap<>();
    static final List<String> CONSTANT = List.of();

    void print() {
        System.out.println("past the log");
    }
}
