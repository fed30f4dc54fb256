package org.socle.kit.operation;

/**
 * What one step has done, in rows (or whatever the kind counts).
 *
 * @param processed rows looked at
 * @param accepted rows that took effect or were already there
 * @param rejected rows returned with a reason
 */
public record Progress(long processed, long accepted, long rejected) {

    public static final Progress NONE = new Progress(0, 0, 0);

    public static Progress accepted(long rows) {
        return new Progress(rows, rows, 0);
    }

    public Progress plus(Progress other) {
        return new Progress(processed + other.processed, accepted + other.accepted, rejected + other.rejected);
    }
}
