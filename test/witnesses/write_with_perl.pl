# Writes the documents with Excel::Writer::XLSX and Spreadsheet::WriteExcel: DOCUMENTS.json FOLDER.
use strict;
use warnings;
use utf8;
use JSON::PP;
use Excel::Writer::XLSX;
use Spreadsheet::WriteExcel;

my ($place, $folder) = @ARGV;
open my $in, '<:raw', $place or die;
my $documents = decode_json(do { local $/; <$in> });

for my $document (@$documents) {
    write_book(Excel::Writer::XLSX->new("$folder/$document->{name}-perl.xlsx"), $document, 1);
    write_book(Spreadsheet::WriteExcel->new("$folder/$document->{name}-perl.xls"), $document, 0);
}

sub write_book {
    my ($book, $document, $is_new) = @_;
    my $bold = $book->add_format(bold => 1);
    for my $given (@{ $document->{sheets} }) {
        my $sheet = $book->add_worksheet($given->{name});
        $sheet->hide() if $given->{hidden};
        $sheet->merge_range($_, '', $book->add_format()) for @{ $given->{merges} };
        for my $cell (@{ $given->{cells} }) {
            my ($kind, $at) = @$cell{qw(kind at)};
            my $look = exists $cell->{format} ? $book->add_format(num_format => $cell->{format}) : undef;
            if ($kind eq 'text') { $sheet->write_string($at, $cell->{text}, $look) }
            elsif ($kind eq 'rich' && $is_new) {
                my ($first, $second, $third) = @{ $cell->{runs} };
                $sheet->write_rich_string($at, $bold, $first, $second, $bold, $third);
            }
            elsif ($kind eq 'rich')   { $sheet->write_string($at, join('', @{ $cell->{runs} })) }
            elsif ($kind eq 'number') { $sheet->write_number($at, $cell->{number}, $look) }
            elsif ($kind eq 'boolean' && $is_new) {
                $sheet->write_boolean($at, $cell->{boolean} ? 1 : 0, $look);
            }
            elsif ($kind eq 'formula') {
                eval { $sheet->write_formula($at, $cell->{formula}, $look, $cell->{result}) };
            }
            elsif ($kind eq 'array' && $is_new) {
                $sheet->write_array_formula($cell->{range}, "{$cell->{formula}}", $look, 2);
            }
            elsif ($kind eq 'blank') { $sheet->write_blank($at, $look) }
        }
        $sheet->write_comment('A1', $given->{comment}) if exists $given->{comment};
    }
    $book->close();
}
