package org.socle.registry.slip.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.slip.SlipLanguage;
import org.socle.registry.slip.domain.Slip;
import org.socle.registry.slip.domain.Slip.Bearer;
import org.socle.registry.vocabulary.VocabularyStore;

/** Draws a slip. A household of many goes on, with its heading, on the next page. */
@ApplicationScoped
public class DrawSlip {

    private static final float MARGIN = 28;
    private static final float QR_SIDE = 96;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final Color LINE = new Color(0x9a, 0xa5, 0xb1);
    private static final Color SHADE = new Color(0xee, 0xf2, 0xf5);

    private final VocabularyStore vocabularies;
    private final String issuer;
    private final SlipFonts fonts = new SlipFonts();

    DrawSlip(VocabularyStore vocabularies, @ConfigProperty(name = "registry.slip.issuer") String issuer) {
        this.vocabularies = vocabularies;
        this.issuer = issuer;
    }

    public byte[] draw(Slip slip, SlipLanguage language) {
        SlipWords words = new SlipWords(language.languages(), vocabularies);
        var out = new ByteArrayOutputStream();
        try (Document page = new Document(PageSize.A5, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(page, out);
            page.addTitle(words.text(slip.ofHousehold() ? "household-title" : "person-title"));
            page.addCreator(issuer);
            page.open();
            page.add(head(slip, words, writer));
            page.add(
                    slip.ofHousehold()
                            ? members(slip, words)
                            : facts(slip, slip.persons().getFirst(), words));
            for (String note : words.each("note")) {
                Paragraph paragraph = new Paragraph(note, fonts.plain(7.5f));
                paragraph.setSpacingBefore(6);
                page.add(paragraph);
            }
            page.add(new Paragraph(words.text("printed") + ": " + day(slip.printedOn()), fonts.plain(7.5f)));
        }
        return out.toByteArray();
    }

    private PdfPTable head(Slip slip, SlipWords words, PdfWriter writer) {
        PdfPTable head = new PdfPTable(new float[] {3, 1.3f});
        head.setWidthPercentage(100);
        head.setSpacingAfter(8);
        PdfPCell titles = bare();
        titles.addElement(new Paragraph(issuer, fonts.plain(9)));
        for (String title : words.each(slip.ofHousehold() ? "household-title" : "person-title")) {
            titles.addElement(new Paragraph(title, fonts.bold(13)));
        }
        titles.addElement(number(slip, words));
        head.addCell(titles);
        PdfPCell code = bare();
        code.addElement(Image.getInstance(QrSquares.draw(slip.code(), writer.getDirectContent(), QR_SIDE)));
        code.setHorizontalAlignment(Element.ALIGN_RIGHT);
        head.addCell(code);
        return head;
    }

    /** The number stands on its own line in large digits: it is what people copy. */
    private Paragraph number(Slip slip, SlipWords words) {
        Paragraph number = new Paragraph();
        number.setSpacingBefore(8);
        if (slip.ofHousehold()) {
            number.add(new Phrase(words.text("household") + "\n", fonts.plain(8)));
            number.add(new Phrase(slip.code(), fonts.bold(9)));
            return number;
        }
        Bearer bearer = slip.persons().getFirst();
        number.add(new Phrase(words.text("social-number") + "\n", fonts.plain(8)));
        number.add(bearer.groupedNumber()
                .map(grouped -> new Phrase(grouped, fonts.bold(18)))
                .orElseGet(() -> new Phrase(words.text("number-follows") + "\n" + bearer.id(), fonts.bold(9))));
        return number;
    }

    private PdfPTable facts(Slip slip, Bearer bearer, SlipWords words) {
        PdfPTable facts = new PdfPTable(new float[] {1.3f, 2});
        facts.setWidthPercentage(100);
        fact(facts, words.text("family-name"), bearer.familyName());
        fact(facts, words.text("given-names"), bearer.givenNames());
        String ownScript = bearer.ownScript();
        if (ownScript != null) {
            fact(facts, words.text("own-script"), fonts.canDraw(ownScript) ? ownScript : words.text("own-script-held"));
        }
        fact(facts, words.text("sex"), words.code("sex", bearer.sex().name()));
        fact(facts, words.text("birth"), birth(bearer.birth(), words));
        fact(facts, words.text("commune"), slip.commune());
        slip.householdId().ifPresent(household -> fact(facts, words.text("household"), household));
        fact(facts, words.text("registered"), day(slip.registeredOn()));
        return facts;
    }

    private void fact(PdfPTable facts, String label, String value) {
        facts.addCell(framed(label, fonts.plain(8), SHADE));
        facts.addCell(framed(value, fonts.plain(10), Color.WHITE));
    }

    private PdfPTable members(Slip slip, SlipWords words) {
        PdfPTable members = new PdfPTable(new float[] {2.6f, 1.5f, 1.5f, 1.9f});
        members.setWidthPercentage(100);
        members.setHeaderRows(1);
        for (String column : new String[] {"name", "relationship", "birth", "social-number"}) {
            members.addCell(framed(words.text(column), fonts.bold(7.5f), SHADE));
        }
        for (Bearer member : slip.persons()) {
            var relationship = member.relationship();
            members.addCell(framed(member.familyName() + " " + member.givenNames(), fonts.plain(8.5f), Color.WHITE));
            members.addCell(framed(
                    relationship == null ? "" : words.code("relationship", relationship.name()),
                    fonts.plain(7.5f),
                    Color.WHITE));
            members.addCell(framed(birth(member.birth(), words), fonts.plain(8), Color.WHITE));
            members.addCell(framed(
                    member.groupedNumber().orElseGet(() -> words.text("number-follows")), fonts.plain(8), Color.WHITE));
        }
        PdfPCell place = framed(
                words.text("commune") + ": " + slip.commune() + "    " + words.text("registered") + ": "
                        + day(slip.registeredOn()),
                fonts.plain(8),
                SHADE);
        place.setColspan(4);
        members.addCell(place);
        return members;
    }

    /** As precisely as it is known, and no day made up. */
    private static String birth(@Nullable BirthDate birth, SlipWords words) {
        if (birth == null) {
            return words.text("not-told");
        }
        String date = switch (birth.precision()) {
            case DAY -> DAY.format(birth.from());
            case MONTH -> MONTH.format(birth.from());
            case YEAR -> birth.text();
        };
        return birth.estimated() ? date + " (" + words.text("estimated") + ")" : date;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static PdfPCell framed(String text, Font font, Color background) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setPadding(4);
        cell.setBorderColor(LINE);
        cell.setBackgroundColor(background);
        return cell;
    }

    private static PdfPCell bare() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }
}
