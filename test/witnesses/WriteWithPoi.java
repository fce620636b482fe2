import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes the documents with Apache POI as .xls (the .xlsx half of Debian's package lacks parts): LINES FOLDER. Every line is an instruction with its words
 * between tabs, so that nothing else is needed to read them: tabs, line ends and backslashes in words are escaped.
 */
public class WriteWithPoi {
    public static void main(String[] words) throws Exception {
        String place = words[0];
        String folder = words[1];
        Workbook book = null;
        Sheet sheet = null;
        String name = null;
        Map<String, CellStyle> styles = new HashMap<>();
        for (String line : Files.readAllLines(Paths.get(place))) {
            String[] word = line.split("\t", -1);
            for (int index = 0; index < word.length; index++) word[index] = plain(word[index]);
            switch (word[0]) {
                case "book":
                    if (book != null) finish(book, folder, name);
                    book = new HSSFWorkbook();
                    styles.clear();
                    name = word[1];
                    break;
                case "sheet":
                    sheet = book.createSheet(word[1]);
                    if (word[2].equals("hidden")) book.setSheetHidden(book.getSheetIndex(sheet), true);
                    break;
                case "on":
                    sheet = book.getSheet(word[1]);
                    break;
                case "merge":
                    sheet.addMergedRegion(CellRangeAddress.valueOf(word[1]));
                    break;
                case "array":
                    sheet.setArrayFormula(word[2], CellRangeAddress.valueOf(word[1]));
                    break;
                default:
                    Cell cell = cellAt(sheet, word[1]);
                    if (!word[2].isEmpty()) {
                        Workbook own = book;
                        cell.setCellStyle(styles.computeIfAbsent(word[2], format -> {
                            CellStyle style = own.createCellStyle();
                            style.setDataFormat(own.createDataFormat().getFormat(format));
                            return style;
                        }));
                    }
                    fill(cell, word[0], word[3]);
            }
        }
        if (book != null) finish(book, folder, name);
    }

    private static void fill(Cell cell, String kind, String word) {
        switch (kind) {
            case "text":
                cell.setCellValue(word);
                break;
            case "number":
                cell.setCellValue(Double.parseDouble(word));
                break;
            case "boolean":
                cell.setCellValue(word.equals("true"));
                break;
            case "formula":
                try {
                    cell.setCellFormula(word);
                } catch (RuntimeException unknownToPoi) {
                    cell.setCellType(org.apache.poi.ss.usermodel.CellType.BLANK);
                }
                break;
            default:
        }
    }

    private static Cell cellAt(Sheet sheet, String address) {
        CellReference place = new CellReference(address);
        Row row = sheet.getRow(place.getRow());
        if (row == null) row = sheet.createRow(place.getRow());
        Cell cell = row.getCell(place.getCol());
        return cell == null ? row.createCell(place.getCol()) : cell;
    }

    private static String plain(String word) {
        return word.replace("\\t", "\t").replace("\\n", "\n").replace("\\\\", "\\");
    }

    private static void finish(Workbook book, String folder, String name) throws Exception {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        evaluator.evaluateAll();
        try (OutputStream out = new FileOutputStream(folder + "/" + name + "-poi.xls")) {
            book.write(out);
        }
        book.close();
    }
}
