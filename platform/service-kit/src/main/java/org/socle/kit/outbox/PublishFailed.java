package org.socle.kit.outbox;

/** Some events were not acknowledged. None of the batch counts as sent. */
public class PublishFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PublishFailed(Throwable cause) {
        super("not every event was acknowledged", cause);
    }
}
