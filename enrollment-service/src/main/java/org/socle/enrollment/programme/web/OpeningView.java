package org.socle.enrollment.programme.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.enrollment.programme.Programmes;

@Schema(name = "Opening", description = "The open programme, and the operation that assesses everybody already known")
record OpeningView(
        ProgrammeView programme,

        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String operationId) {

    static OpeningView of(Programmes.Started started) {
        return new OpeningView(
                ProgrammeView.of(started.programme()), started.operation().text());
    }
}
