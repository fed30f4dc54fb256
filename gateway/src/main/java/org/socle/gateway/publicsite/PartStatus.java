package org.socle.gateway.publicsite;

/**
 * How one part of the platform is doing.
 *
 * @param version empty where the part does not tell
 */
public record PartStatus(String name, State state, String version) {
    /** What people need to know; the reasons are in the logs. */
    public enum State {
        UP,
        DOWN,
        UNREACHABLE
    }

    public boolean isUp() {
        return state == State.UP;
    }
}
