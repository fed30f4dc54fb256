package org.socle.gateway.token;

/** Who is at the door, as far as the gateway needs to know. */
public sealed interface Visitor {
    /** What tells this visitor from others when requests are counted. */
    String key();

    /** Somebody who did not sign in, known by network address only. */
    record Anonymous(String address) implements Visitor {
        @Override
        public String key() {
            return "address:" + address;
        }
    }

    /** A person who signed in. */
    record Person(String subject) implements Visitor {
        @Override
        public String key() {
            return "subject:" + subject;
        }
    }

    /** A program that signed in with its own credentials. */
    record Machine(String subject) implements Visitor {
        @Override
        public String key() {
            return "subject:" + subject;
        }
    }
}
