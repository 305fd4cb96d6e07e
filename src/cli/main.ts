console.log('Usage: six-party');
