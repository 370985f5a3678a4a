package io.assay.code;

/** What a word of code is to its reader: few enough kinds that each can have a colour of its own. */
public enum TokenKind {
    /** Everything that needs no colour: names, operators, brackets, white space. */
    PLAIN,
    KEYWORD,
    /** A type that the language knows. */
    TYPE,
    /** A function, a command or a class that the language or its library knows. */
    FUNCTION,
    VARIABLE,
    STRING,
    /** A number, or a constant such as {@code true}. */
    NUMBER,
    COMMENT,
    /** The name of an element of markup. */
    TAG,
    /** The name of an attribute or a key. */
    ATTRIBUTE,
    /** What is said about code: an annotation, a directive, the heading of a section, a prompt. */
    META,
    /** A line that a change adds. */
    INSERTED,
    /** A line that a change takes away. */
    DELETED
}
