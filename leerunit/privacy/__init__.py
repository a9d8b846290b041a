"""The local check for people who could be traced: from text to findings; nothing leaves this PC."""
