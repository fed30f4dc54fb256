package org.socle.registry.slip.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.socle.registry.slip.SlipLanguage;
import org.socle.registry.slip.domain.Slip;
import org.socle.registry.slip.pdf.DrawSlip;
import org.socle.web.language.Languages;

/** A slip as an answer, which nobody on the way keeps. */
@ApplicationScoped
class SlipAnswer {

    static final String PDF = "application/pdf";

    private final DrawSlip pdf;

    SlipAnswer(DrawSlip pdf) {
        this.pdf = pdf;
    }

    Response of(Slip slip, @Nullable SlipLanguage language, String id) {
        SlipLanguage spoken = language == null ? SlipLanguage.of(Languages.current()) : language;
        return Response.ok(pdf.draw(slip, spoken))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"" + id + ".pdf\"")
                .build();
    }
}
