package org.socle.kit.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What this service keeps of others under one name, and what the log has of it. */
@Schema(name = "View")
public record ViewState(
        @Schema(description = "Its name", examples = "territories")
        String name,

        @Schema(description = "Its tables", examples = "[\"territory\"]")
        List<String> tables,

        @Schema(description = "Where it comes from") List<Source> sources) {

    public ViewState {
        tables = List.copyOf(tables);
        sources = List.copyOf(sources);
    }

    long events() {
        return sources.stream().mapToLong(Source::events).sum();
    }

    /** A topic. */
    @Schema(name = "ViewSource")
    public record Source(
            @Schema(description = "Who follows it", examples = "territories")
            String consumer,

            @Schema(description = "Where its events lie", examples = "socle.registry.territory.v1")
            String topic,

            @Schema(description = "How many lie there", examples = "616")
            long events,

            @Schema(description = "Whether the log begins with the first event, and none is compacted away")
            boolean complete,

            @Schema(description = "Whether it is set up to stay so: no retention by time or size, no compaction")
            boolean keptForEver) {}
}
