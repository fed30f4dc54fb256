package org.socle.registry.intake.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.socle.registry.intake.ImportStore;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.StagedRow;

/** Streams rows into staging through COPY, in pieces of some 64 KiB. */
final class CopyStaging implements ImportStore.Staging {

    private static final String COPY = "COPY import_row (import_id, household_ref, row_no, sealed) FROM STDIN";
    private static final int PIECE = 64 * 1024;

    private final ImportId id;
    private final SealedCells cells;
    private final CopyIn copy;
    private final StringBuilder piece = new StringBuilder(PIECE + 4096);

    private CopyStaging(ImportId id, SealedCells cells, CopyIn copy) {
        this.id = id;
        this.cells = cells;
        this.copy = copy;
    }

    static CopyStaging open(Connection connection, ImportId id, SealedCells cells) throws SQLException {
        return new CopyStaging(
                id, cells, connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY));
    }

    @Override
    public void add(StagedRow row) {
        piece.append(id.value()).append('\t');
        escape(row.householdKey());
        piece.append('\t').append(row.number()).append("\t\\\\x");
        piece.append(HexFormat.of().formatHex(cells.seal(id, row.number(), row.cells())));
        piece.append('\n');
        if (piece.length() >= PIECE) {
            send();
        }
    }

    void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    void cancel() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() {
        byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
        piece.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IllegalStateException("rows cannot be staged", e);
        }
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '\\' -> piece.append("\\\\");
                case '\t' -> piece.append("\\t");
                case '\n' -> piece.append("\\n");
                case '\r' -> piece.append("\\r");
                default -> piece.append(letter);
            }
        }
    }
}
